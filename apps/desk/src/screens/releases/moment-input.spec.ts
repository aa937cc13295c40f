import { describe, expect, it } from '@jest/globals';
import { nextMorning, readMoment } from './moment-input.js';

const NOW = new Date(2026, 10, 24, 10, 30);

describe('the moment of a release', () => {
  it.each([
    ['', { kind: 'missing' }],
    ['tomorrow', { kind: 'missing' }],
    ['2026-11-24T10:30', { kind: 'past' }],
    ['2026-11-24T10:29', { kind: 'past' }],
    ['2026-11-25T09:00', { kind: 'moment', at: new Date(2026, 10, 25, 9, 0) }],
  ])('“%s” is read as %j', (value, moment) => {
    expect(readMoment(value, NOW)).toEqual(moment);
  });

  it.each([
    ['before nine it is today', new Date(2026, 10, 24, 8, 59), '2026-11-24T09:00'],
    ['after nine it is tomorrow', NOW, '2026-11-25T09:00'],
    ['at the end of a month it is the first', new Date(2026, 10, 30, 23, 0), '2026-12-01T09:00'],
  ])('is proposed for the next morning: %s', (_name, now, value) => {
    expect(nextMorning(now)).toBe(value);
  });
});
