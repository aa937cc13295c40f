import { describe, expect, test } from '@jest/globals';
import { chooseEncoding } from './page-file.js';
import { preferredLocale } from './preferred-locale.js';

describe('preferredLocale', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['es', 'es'],
    ['es-MX,es;q=0.9,en;q=0.8', 'es'],
    ['en-GB,es;q=0.9', 'en'],
    ['en;q=0.5, es;q=0.7', 'es'],
    ['fr-FR,fr;q=0.9,es;q=0.3', 'es'],
    ['fr,de', 'en'],
    ['es;q=0, en;q=0.1', 'en'],
    ['est', 'en'],
    [';;;q=,,', 'en'],
  ])('of %j is %s', (header, expected) => {
    expect(preferredLocale(header)).toBe(expected);
  });
});

describe('chooseEncoding', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0, gzip;q=0', undefined],
    ['identity', undefined],
    ['brotli', undefined],
  ])('of %j is %s', (header, expected) => {
    expect(chooseEncoding(header)).toBe(expected);
  });
});
