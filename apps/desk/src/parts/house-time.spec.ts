import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { momentOf, momentsOf, onDay, wallTime, zoneName } from './house-time.js';

const MEXICO = 'America/Mexico_City';
const MADRID = 'Europe/Madrid';
const iso = (text: string): Date => new Date(text);

describe('the clock of the house', () => {
  it.each([
    [MEXICO, '2026-11-25T09:00', '2026-11-25T15:00:00.000Z'],
    [MEXICO, '2026-07-01T00:00', '2026-07-01T06:00:00.000Z'],
    [MEXICO, '2026-12-31T23:59', '2027-01-01T05:59:00.000Z'],
    [MEXICO, '2022-07-01T09:00', '2022-07-01T14:00:00.000Z'],
    [MADRID, '2026-11-25T09:00', '2026-11-25T08:00:00.000Z'],
    [MADRID, '2026-07-01T00:30', '2026-06-30T22:30:00.000Z'],
    [MADRID, '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    [MADRID, '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    [MADRID, '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    [MADRID, '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    ['UTC', '2026-03-29T02:30', '2026-03-29T02:30:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01T00:00', '2025-12-31T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01T00:00', '2025-12-31T10:00:00.000Z'],
  ])('shows at %s %s what is %s everywhere, and reads it so', (zone, value, at) => {
    expect(momentsOf(value, zone)).toEqual({ kind: 'once', at: iso(at) });
    expect(wallTime(iso(at), zone)).toBe(value);
  });

  it.each([
    [MADRID, '2026-03-29T02:30', '2026-03-29T01:30:00.000Z', '2026-03-29T03:30'],
    [MADRID, '2026-03-29T02:00', '2026-03-29T01:00:00.000Z', '2026-03-29T03:00'],
    [MEXICO, '2022-04-03T02:15', '2022-04-03T08:15:00.000Z', '2022-04-03T03:15'],
    ['Australia/Lord_Howe', '2026-10-04T02:10', '2026-10-03T15:40:00.000Z', '2026-10-04T02:40'],
  ])('jumps at %s over %s', (zone, value, next, shown) => {
    expect(momentsOf(value, zone)).toEqual({ kind: 'skipped', next: iso(next) });
    expect(momentOf(value, zone)).toEqual(iso(next));
    expect(wallTime(iso(next), zone)).toBe(shown);
  });

  it.each([
    [MADRID, '2026-10-25T02:30', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    [MADRID, '2026-10-25T02:00', '2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'],
    [MEXICO, '2022-10-30T01:30', '2022-10-30T06:30:00.000Z', '2022-10-30T07:30:00.000Z'],
  ])('shows at %s %s twice', (zone, value, first, second) => {
    expect(momentsOf(value, zone)).toEqual({ kind: 'twice', first: iso(first), second: iso(second) });
    expect(momentOf(value, zone)).toEqual(iso(first));
    expect([first, second].map((at) => wallTime(iso(at), zone))).toEqual([value, value]);
  });
});

describe.each(['UTC', 'Asia/Tokyo', 'America/St_Johns', MADRID])('on a machine whose clock is that of %s', (TZ) => {
  it.each([
    [MADRID, '2026-11-25T09:00', '2026-11-25T08:00:00.000Z'],
    [MADRID, '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    [MADRID, '2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
    [MEXICO, '2026-11-25T09:00', '2026-11-25T15:00:00.000Z'],
  ])('%s %s is %s all the same', async (zone, value, at) => {
    // The zone of a process is settled when it starts, so each gets its own.
    const file = fileURLToPath(new URL('house-time.ts', import.meta.url));
    const script = `
      const { momentOf, wallTime } = await import(${JSON.stringify(file)});
      const at = momentOf('${value}', '${zone}');
      const machine = Intl.DateTimeFormat().resolvedOptions().timeZone;
      console.log(JSON.stringify([machine, at, wallTime(at, '${zone}')]));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { TZ },
    });
    expect(JSON.parse(stdout)).toEqual([TZ, at, value]);
  });
});

describe('a time on the clock', () => {
  it.each(['', 'tomorrow', '2026-11-25', '2026-13-01T09:00', '2026-11-25T09:00Z'])('is not read from “%s”', (value) => {
    expect(momentsOf(value, MADRID)).toEqual({ kind: 'unreadable' });
    expect(momentOf(value, MADRID)).toBeUndefined();
  });

  it.each([
    ['2026-11-25T10:20', 1, '2026-11-26T09:00'],
    ['2026-12-31T23:59', 1, '2027-01-01T09:00'],
    ['2026-03-29T00:10', 0, '2026-03-29T09:00'],
  ])('of %s in %i days is %s', (value, days, expected) => {
    expect(onDay(value, days, '09:00')).toBe(expected);
  });

  it.each([
    ['en', MEXICO, '2026-07-01T12:00:00Z', 'America/Mexico City (GMT-6)'],
    ['es', MADRID, '2026-07-01T12:00:00Z', 'Europe/Madrid (GMT+2)'],
    ['es', MADRID, '2026-12-01T12:00:00Z', 'Europe/Madrid (GMT+1)'],
    ['en', 'UTC', '2026-12-01T12:00:00Z', 'UTC'],
  ])('names its zone in “%s”: %s', (language, zone, at, name) => {
    expect(zoneName(language, zone, iso(at))).toBe(name);
  });
});
