import { describe, expect, test } from '@jest/globals';
import { judgeOrigin, mayChange, type OriginHeaders, type RequestOrigin } from './request-origin.js';

const house = { host: 'api.example.org:4000', deskUrl: 'https://desk.example.org' };

describe('judgeOrigin', () => {
  test.each<[string, OriginHeaders, RequestOrigin]>([
    ['a page of the api itself', { origin: 'http://api.example.org:4000' }, 'own'],
    ['the api behind a proxy that speaks TLS', { origin: 'https://api.example.org:4000' }, 'own'],
    ['the desk', { origin: 'https://desk.example.org' }, 'own'],
    ['the desk on another site', { origin: 'https://desk.example.org', 'sec-fetch-site': 'cross-site' }, 'own'],
    ['another website', { origin: 'https://evil.example' }, 'foreign'],
    ['another port of the same machine', { origin: 'http://api.example.org:4001' }, 'foreign'],
    ['a name that only begins like ours', { origin: 'https://desk.example.org.evil.example' }, 'foreign'],
    ['a sandboxed page', { origin: 'null' }, 'foreign'],
    ['an origin that is none', { origin: 'desk.example.org' }, 'foreign'],
    ['an empty origin', { origin: '' }, 'foreign'],
    [
      'a foreign origin that says it is ours',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      'foreign',
    ],
    ['no origin, but the same one', { 'sec-fetch-site': 'same-origin' }, 'own'],
    ['no origin, from a sibling', { 'sec-fetch-site': 'same-site' }, 'foreign'],
    ['no origin, from elsewhere', { 'sec-fetch-site': 'cross-site' }, 'foreign'],
    ['a program', {}, 'unknown'],
  ])('%s', (_case, headers, origin) => {
    expect(judgeOrigin(headers, house)).toBe(origin);
  });
});

describe('mayChange', () => {
  test.each([
    ['GET', false],
    ['HEAD', false],
    ['OPTIONS', false],
    ['POST', true],
    ['PUT', true],
    ['PATCH', true],
    ['DELETE', true],
    ['QUERY', true],
  ])('%s: %s', (method, changes) => {
    expect(mayChange(method)).toBe(changes);
  });
});
