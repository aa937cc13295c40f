import { describe, expect, it } from '@jest/globals';
import { fromLocalInput, quickDues, sayWhen, toLocalInput } from './due.js';

const now = new Date(2026, 10, 24, 12, 5);
const spaces = (text: string): string => text.replace(/\s/gu, ' ');

describe('a moment', () => {
  it.each([
    [new Date(2026, 10, 24, 18, 0), 'today, 6:00 PM', 'hoy, 6:00 p.m.'],
    [new Date(2026, 10, 25, 0, 5), 'tomorrow, 12:05 AM', 'mañana, 12:05 a.m.'],
    [new Date(2026, 10, 23, 23, 59), 'yesterday, 11:59 PM', 'ayer, 11:59 p.m.'],
    [new Date(2026, 10, 30, 9, 0), 'Nov 30, 9:00 AM', '30 nov, 9:00 a.m.'],
  ])('is said as people say it', (moment, en, es) => {
    expect(spaces(sayWhen(moment, now, 'en'))).toBe(en);
    expect(spaces(sayWhen(moment, now, 'es'))).toBe(es);
  });

  it('goes through the input of a form and back', () => {
    expect(fromLocalInput(toLocalInput(now))).toEqual(now);
    expect(toLocalInput(undefined)).toBe('');
    expect(fromLocalInput('')).toBeUndefined();
    expect(fromLocalInput('soon')).toBeUndefined();
  });
});

describe('the quick choices', () => {
  it('offer this evening only while it is to come', () => {
    expect(quickDues(now).map(({ key }) => key)).toEqual(['inTwoHours', 'today', 'tomorrow']);
    expect(quickDues(new Date(2026, 10, 24, 19)).map(({ key }) => key)).toEqual(['inTwoHours', 'tomorrow']);
  });

  it('are round', () => {
    expect(quickDues(now)[0]?.at).toEqual(new Date(2026, 10, 24, 14, 15));
  });
});
