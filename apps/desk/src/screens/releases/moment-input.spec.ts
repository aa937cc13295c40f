import { describe, expect, it } from '@jest/globals';
import { nextMorning, readMoment } from './moment-input.js';

const MEXICO = 'America/Mexico_City';
const MADRID = 'Europe/Madrid';
const NOW = new Date('2026-03-01T10:30:00Z');

describe('the moment of a release', () => {
  it.each([
    ['', MADRID, { kind: 'missing' }],
    ['tomorrow', MADRID, { kind: 'missing' }],
    ['2026-03-01T11:30', MADRID, { kind: 'past' }],
    ['2026-03-01T11:31', MADRID, { kind: 'moment', at: new Date('2026-03-01T10:31:00Z') }],
    ['2026-03-01T04:30', MEXICO, { kind: 'past' }],
    ['2026-03-01T04:31', MEXICO, { kind: 'moment', at: new Date('2026-03-01T10:31:00Z') }],
    ['2026-03-29T02:30', MADRID, { kind: 'skipped', next: new Date('2026-03-29T01:30:00Z') }],
    ['2025-03-30T02:30', MADRID, { kind: 'past' }],
    ['2026-03-29T02:30', MEXICO, { kind: 'moment', at: new Date('2026-03-29T08:30:00Z') }],
    ['2026-10-25T02:30', MADRID, { kind: 'moment', at: new Date('2026-10-25T00:30:00Z') }],
  ])('“%s” in %s is read as %j', (value, zone, moment) => {
    expect(readMoment(value, zone, NOW)).toEqual(moment);
  });

  it('may be the second time that the clock shows it', () => {
    expect(readMoment('2026-10-25T02:30', MADRID, NOW, 'second')).toEqual({
      kind: 'moment',
      at: new Date('2026-10-25T01:30:00Z'),
    });
  });

  it.each([
    ['before nine it is today', MADRID, '2026-11-24T07:59:00Z', '2026-11-24T09:00'],
    ['after nine it is tomorrow', MADRID, '2026-11-24T08:00:00Z', '2026-11-25T09:00'],
    ['by the clock of the house, not of another', MEXICO, '2026-11-24T14:59:00Z', '2026-11-24T09:00'],
    ['the day of the house', MEXICO, '2026-11-25T03:00:00Z', '2026-11-25T09:00'],
    ['at the end of a month it is the first', MADRID, '2026-11-30T22:00:00Z', '2026-12-01T09:00'],
  ])('is proposed for the next morning: %s', (_name, zone, now, value) => {
    expect(nextMorning(new Date(now), zone)).toBe(value);
  });
});
