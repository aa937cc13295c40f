import { describe, expect, it, test } from '@jest/globals';
import { alternatesOf } from './alternates.js';
import { fileOf, firstFreePath } from './addresses.js';

describe('the address of a story', () => {
  test.each([
    ['is the headline’s when nobody has it', [], '/es/clima/lluvia'],
    ['counts from two when somebody has it', ['/es/clima/lluvia'], '/es/clima/lluvia-2'],
    [
      'takes the first number that is free',
      ['/es/clima/lluvia', '/es/clima/lluvia-2', '/es/clima/lluvia-4'],
      '/es/clima/lluvia-3',
    ],
    ['ignores longer headlines that begin alike', ['/es/clima/lluvia-de-meteoros'], '/es/clima/lluvia'],
  ])('%s', (_name, taken, expected) => {
    expect(firstFreePath('/es/clima/lluvia', new Set(taken))).toBe(expected);
  });

  it('has a file of its own beside the folder of the same name', () => {
    expect(fileOf('/en')).toBe('en.html');
    expect(fileOf('/en/politics')).toBe('en/politics.html');
  });
});

describe('alternatesOf', () => {
  test.each([
    ['both faces', { en: '/en/a', es: '/es/b' }, ['en /en/a', 'es /es/b', 'x-default /en/a']],
    ['a page in Spanish alone', { es: '/es/b' }, ['es /es/b', 'x-default /es/b']],
    ['no page', {}, []],
  ])('of %s', (_name, paths, expected) => {
    const alternates = alternatesOf('https://anverso.example', paths);
    expect(alternates.map(({ hreflang, path }) => `${hreflang} ${path}`)).toEqual(expected);
    expect(alternates.every(({ href, path }) => href === `https://anverso.example${path}`)).toBe(true);
  });
});
