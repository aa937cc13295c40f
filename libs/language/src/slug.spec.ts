import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { slugify } from './slug.js';

describe('slugify', () => {
  test.each([
    ['Caracas votes on Sunday', 'caracas-votes-on-sunday'],
    ['¿Adónde va España?', 'adonde-va-espana'],
    ['Año nuevo, ñandúes y pingüinos', 'ano-nuevo-nandues-y-pinguinos'],
    ['“We won’t go,” says O’Brien', 'we-wont-go-says-obrien'],
    ['U.S. and EE. UU. sign', 'us-and-ee-uu-sign'],
    ['Inflation hits 3.5%', 'inflation-hits-3-5'],
    ['12,500 march in Lima', '12500-march-in-lima'],
    ['Unas 12.500 personas', 'unas-12500-personas'],
    ['São Paulo — Zürich: Łódź, Ærø, Straße', 'sao-paulo-zurich-lodz-aero-strasse'],
    ['   --- Hello ---   ', 'hello'],
    ['El 5.º día', 'el-5-o-dia'],
    ['', 'story'],
    ['¿¡…!?', 'story'],
    ['北京', 'story'],
    ['😀', 'story'],
  ])('%s → %s', (text, slug) => expect(slugify(text)).toBe(slug));

  it('cuts at a word, or inside one that is too long', () => {
    const slug = slugify('word '.repeat(40));
    expect(slug).toBe(Array(16).fill('word').join('-'));
    expect(slugify('x'.repeat(200))).toHaveLength(80);
    expect(slugify(`${'x'.repeat(80)} y`)).toBe('x'.repeat(80));
  });

  it('always gives a clean path segment, and the same one again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});
