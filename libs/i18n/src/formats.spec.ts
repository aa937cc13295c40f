import { describe, expect, it } from '@jest/globals';
import { formatDay } from './formats.js';

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
