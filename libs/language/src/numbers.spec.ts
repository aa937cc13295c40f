import { describe, expect, it, test } from '@jest/globals';
import { LOCALES } from '@anverso/kernel';
import fc from 'fast-check';
import { findNumbers } from './numbers.js';

describe('findNumbers', () => {
  test.each([
    ['en', 'The U.S. spent $3.45 billion (5.2%) in 2023.', [3.45e9, 5.2, 2023]],
    ['en', 'One of the two men is twenty-one.', [2, 21]],
    ['en', 'two hundred and three hundred', [200, 300]],
    ['en', 'three hundred and five', [305]],
    ['en', 'five million three hundred thousand and two', [5300002]],
    ['en', 'the 24.11.2026 edition', [24, 11, 2026]],
    ['en', 'e-mail a1@b2.com or see www.c3.org/4', []],
    ['en', 'millions of people, hundreds of dollars', []],
    ['es', 'El PIB subió 3,5 % hasta 1.200 millones en 2024.', [3.5, 1.2e9, 2024]],
    ['es', 'Son 30 mil 500 y 2 millones.', [30500, 2e6]],
    ['es', 'dos mil trescientos cuarenta y cinco', [2345]],
    ['es', 'entre treinta y cuarenta', [30, 40]],
    ['es', 'mil doscientos millones', [1.2e9]],
    ['es', 'El 40 por ciento de miles de personas', [40]],
    ['es', 'una mujer y un hombre', []],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(findNumbers(text, locale).map((number) => number.value)).toEqual(expected);
  });

  it('names units and gives times in minutes', () => {
    expect(findNumbers('Pagó 20 € y 5 % a las 15:30 h.', 'es')).toMatchObject([
      { value: 20, unit: 'EUR', text: '20 €' },
      { value: 5, unit: '%', text: '5 %' },
      { value: 930, unit: 'time', text: '15:30 h' },
    ]);
  });

  test.each(LOCALES)('the text of each number found in %s stands where it says', (locale) => {
    const parts = [
      '1',
      '200',
      '.',
      ',',
      ' ',
      '\u00a0',
      '-',
      'mil',
      'million',
      '$',
      '%',
      'two',
      'y',
      'and',
      'a',
      'half',
      ':30',
      'p.m.',
      '½',
      'de',
      'II',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 20 }), (chosen) => {
        const text = chosen.join('');
        for (const number of findNumbers(text, locale)) {
          expect(text.slice(number.start, number.end)).toBe(number.text);
          expect(Number.isFinite(number.value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads a long run of figures to its end', () => {
    for (const text of ['1'.repeat(2e4), '1 '.repeat(1e4), '1.'.repeat(1e4), '1:'.repeat(1e4), 'two '.repeat(5e3)])
      expect(() => findNumbers(text, 'es')).not.toThrow();
  });
});
