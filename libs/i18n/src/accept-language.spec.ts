import { describe, expect, test } from '@jest/globals';
import { preferredLocale } from './accept-language.js';

describe('preferredLocale', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['es', 'es'],
    ['es-MX,es;q=0.9,en;q=0.8', 'es'],
    ['en;q=0.2, ES-419;q=0.7', 'es'],
    ['fr-FR, es;q=0.3, en;q=0.5', 'en'],
    ['de, fr', 'en'],
    ['es;q=0', 'en'],
    ['*', 'en'],
    ['es;q=nonsense', 'en'],
    [';;,,;q=', 'en'],
  ])('%j asks for %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
