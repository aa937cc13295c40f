import { expect, it } from '@jest/globals';
import { isUsableAddress } from './address.js';

it.each<[string, boolean]>([
  ['https://example.org/a?b=1', true],
  ['http://example.org', true],
  ['mailto:ana@example.org', true],
  ['/es/politica/una-nota', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//example.org', false],
  ['example.org', false],
  ['https://', false],
  ['two words', false],
  ['', false],
])('says of the address %p: %p', (href, usable) => expect(isUsableAddress(href)).toBe(usable));
