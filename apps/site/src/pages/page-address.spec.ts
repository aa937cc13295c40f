import { describe, expect, test } from '@jest/globals';
import { readAddress } from './page-address.js';

const HASH = '0123456789ab';
const PICTURE = '0123456789abcdef0123';

describe('an address', () => {
  test.each([
    ['/', { kind: 'root' }],
    ['/?from=mail', { kind: 'root' }],
    ['/en', { kind: 'page', file: 'en.html' }],
    ['/en?utm=x', { kind: 'page', file: 'en.html' }],
    ['/es/politica/voto-2', { kind: 'page', file: 'es/politica/voto-2.html' }],
    ['/en/feed.xml', { kind: 'page', file: 'en/feed.xml' }],
    ['/robots.txt', { kind: 'page', file: 'robots.txt' }],
    ['/en/', { kind: 'moved', path: '/en' }],
    ['/en/politics/?a=b', { kind: 'moved', path: '/en/politics?a=b' }],
    [`/assets/site-${HASH}.css`, { kind: 'asset', name: `site-${HASH}.css` }],
    [`/media/${PICTURE}-960.avif`, { kind: 'media', name: `${PICTURE}-960.avif` }],
  ])('%s asks for something', (url, expected) => {
    expect(readAddress(url)).toEqual(expected);
  });

  test.each([
    '',
    '/../etc/passwd',
    '/en/../../etc/passwd',
    '/en/..',
    '/en/%2e%2e/%2e%2e/etc/passwd',
    '/en/..%2f..%2fetc',
    '/en\\..\\x',
    '//evil.example/',
    '//evil.example',
    '/en//politics/',
    '/.git/config',
    '/en/.hidden',
    '/en/politics.html',
    '/404.en',
    '/index.json',
    '/en/voto%00',
    '/EN',
    `/assets/../${HASH}.css`,
    '/assets/site.css',
    `/media/${PICTURE}-960.exe`,
    `/media/sub/${PICTURE}-960.avif`,
  ])('%j asks for nothing', (url) => {
    expect(readAddress(url)).toEqual({ kind: 'nothing' });
  });
});
