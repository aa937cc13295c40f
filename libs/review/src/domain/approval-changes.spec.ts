import { describe, expect, it } from '@jest/globals';
import { changeSinceApproval } from './approval-changes.js';

const APPROVED = new Map([
  ['a', 'Hola.'],
  ['b', null],
]);

describe('what changed since the last approval', () => {
  it.each([
    ['the same words are the same', { id: 'a', target: 'Hola.' }, 'same'],
    ['other words are a change', { id: 'a', target: '¡Hola!' }, 'changed'],
    ['words taken out are a change', { id: 'a', target: null }, 'changed'],
    ['words where there were none are a change', { id: 'b', target: 'Hola.' }, 'changed'],
    ['a segment that was not there is new', { id: 'c', target: 'Hola.' }, 'new'],
  ])('%s', (_name, segment, change) => {
    expect(changeSinceApproval(segment, APPROVED)).toBe(change);
  });
});
