import { describe, expect, it } from '@jest/globals';
import { quickDues, sayWhen } from './due.js';

const MEXICO = 'America/Mexico_City';
const now = new Date('2026-11-24T18:05:00Z');
const spaces = (text: string): string => text.replace(/\s/gu, ' ');

describe('a moment', () => {
  it.each([
    ['2026-11-25T00:00:00Z', MEXICO, 'today, 6:00 PM', 'hoy, 6:00 p. m.'],
    ['2026-11-25T06:05:00Z', MEXICO, 'tomorrow, 12:05 AM', 'mañana, 12:05 a. m.'],
    ['2026-11-24T05:59:00Z', MEXICO, 'yesterday, 11:59 PM', 'ayer, 11:59 p. m.'],
    ['2026-11-30T15:00:00Z', MEXICO, 'Nov 30, 9:00 AM', '30 nov, 9:00 a. m.'],
    ['2026-11-25T00:00:00Z', 'Europe/Madrid', 'tomorrow, 1:00 AM', 'mañana, 1:00 a. m.'],
  ])('%s is said as people in %s say it', (moment, timeZone, en, es) => {
    expect(spaces(sayWhen(new Date(moment), now, { locale: 'en', timeZone }))).toBe(en);
    expect(spaces(sayWhen(new Date(moment), now, { locale: 'es', timeZone }))).toBe(es);
  });
});

describe('the quick choices', () => {
  it('offer this evening only while it is to come, by the clock of the house', () => {
    expect(quickDues(now, MEXICO).map(({ key }) => key)).toEqual(['inTwoHours', 'today', 'tomorrow']);
    expect(quickDues(now, 'Europe/Madrid').map(({ key }) => key)).toEqual(['inTwoHours', 'tomorrow']);
  });

  it('are round', () => {
    expect(quickDues(now, MEXICO)).toEqual([
      { key: 'inTwoHours', value: '2026-11-24T14:15', at: new Date('2026-11-24T20:15:00Z') },
      { key: 'today', value: '2026-11-24T18:00', at: new Date('2026-11-25T00:00:00Z') },
      { key: 'tomorrow', value: '2026-11-25T09:00', at: new Date('2026-11-25T15:00:00Z') },
    ]);
  });
});
