import { describe, expect, it } from '@jest/globals';
import { formatDay, formatList, formatMoment, formatTime } from './formats.js';

describe('a day as a page writes it', () => {
  it.each([
    ['a moment by the clock of the house', '2026-11-24T02:00:00Z', 'America/Caracas', 'November 23, 2026'],
    ['a moment by another clock', '2026-11-24T02:00:00Z', 'Europe/Madrid', 'November 24, 2026'],
    ['a moment by nobody’s clock', '2026-11-24T02:00:00Z', undefined, 'November 24, 2026'],
    ['a day, which no clock moves', '2026-11-24', 'America/Caracas', 'November 24, 2026'],
  ])('is %s', (_name, date, timeZone, written) => {
    expect(formatDay(date, 'en', timeZone)).toBe(written);
  });
});

describe('a time on the clock of the house', () => {
  it.each([
    ['2026-11-24T00:05:00Z', '12:05 a.\u00a0m.', '12:05 AM'],
    ['2026-11-24T06:30:00Z', '6:30 a.\u00a0m.', '6:30 AM'],
    ['2026-11-24T12:00:00Z', '12:00 p.\u00a0m.', '12:00 PM'],
    ['2026-11-24T23:59:00Z', '11:59 p.\u00a0m.', '11:59 PM'],
  ])('%s keeps its half of the day together, as the academies write it', (at, es, en) => {
    const spanish = es.replace(' ', '\u00a0');
    expect(formatTime(at, 'es', 'UTC')).toBe(spanish);
    expect(formatMoment(at, 'es', 'UTC')).toBe(`24 nov 2026, ${spanish}`);
    expect(formatTime(at, 'en', 'UTC').replace(/\s/u, ' ')).toBe(en);
  });

  it('is the clock of its time zone', () => {
    expect(formatMoment('2026-11-25T01:00:00Z', 'es', 'America/Mexico_City')).toBe('24 nov 2026, 7:00\u00a0p.\u00a0m.');
  });
});

describe('a list', () => {
  it('is joined as its language joins it', () => {
    expect(formatList(['Ana', 'Luis', 'Eva'], 'es')).toBe('Ana, Luis y Eva');
    expect(formatList(['Ana', 'Luis', 'Eva'], 'en')).toBe('Ana, Luis, and Eva');
  });
});
