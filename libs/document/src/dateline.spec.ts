import { describe, expect, it, test } from '@jest/globals';
import { formatDateline, localizeDateline } from './dateline.js';
import { EXONYMS } from '@anverso/language';

describe('localizeDateline', () => {
  test.each([
    ['London', 'Londres'],
    ['LONDON', 'LONDRES'],
    ['GENEVA', 'GINEBRA'],
    ['New York', 'Nueva York'],
    ['MEXICO CITY', 'CIUDAD DE MÉXICO'],
    ['PANAMA CITY, Panama', 'CIUDAD DE PANAMÁ, Panamá'],
    ['BOGOTA', 'BOGOTÁ'],
    ['CARACAS, Venezuela', 'CARACAS, Venezuela'],
    ['PUERTO ALBA', 'PUERTO ALBA'],
  ])('writes the English %s as %s in Spanish', (place, expected) => {
    expect(localizeDateline({ place }, 'en', 'es')).toEqual({ place: expected });
  });

  test.each([
    ['Londres', 'London'],
    ['CIUDAD DE MEXICO', 'MEXICO CITY'],
    ['PEKÍN', 'BEIJING'],
    ['Beijing', 'Beijing'],
    ['KIEV', 'KYIV'],
    ['NUEVA YORK', 'NEW YORK'],
    ['LA HABANA', 'HAVANA'],
  ])('writes the Spanish %s as %s in English', (place, expected) => {
    expect(localizeDateline({ place }, 'es', 'en')).toEqual({ place: expected });
  });

  it('keeps the agency', () => {
    expect(localizeDateline({ place: 'GENEVA', agency: 'AP' }, 'en', 'es')).toEqual({ place: 'GINEBRA', agency: 'AP' });
  });

  it('comes back to a place of the table from every place that is written', () => {
    const written = EXONYMS.filter(
      ([english, spanish], at) => EXONYMS.findIndex(([en, es]) => en === english || es === spanish) === at,
    );
    for (const [place] of written) {
      const there = localizeDateline({ place }, 'en', 'es');
      expect(localizeDateline(there, 'es', 'en')).toEqual({ place });
    }
  });
});

describe('formatDateline', () => {
  test.each([
    [{ place: 'CARACAS' }, 'en', 'CARACAS -- '],
    [{ place: 'CARACAS' }, 'es', 'CARACAS — '],
    [{ place: 'WASHINGTON', agency: 'AP' }, 'en', 'WASHINGTON (AP) -- '],
  ] as const)('writes %j in %s as %j', (dateline, locale, expected) => {
    expect(formatDateline(dateline, locale)).toBe(expected);
  });
});
