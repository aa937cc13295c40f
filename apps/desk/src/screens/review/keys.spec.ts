import { describe, expect, it, test } from '@jest/globals';
import { CHORDS, commandOf, type KeyPress } from './keys.js';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...change,
});

describe('the keys of a review', () => {
  test.each([
    [press('Enter', { ctrlKey: true }), 'confirm', 0],
    [press('Enter', { metaKey: true }), 'confirm', 0],
    [press('S', { ctrlKey: true }), 'save', 0],
    [press('/', { ctrlKey: true, shiftKey: true, code: 'Digit7' }), 'insertCode', 7],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'redo', 0],
    [press('F9'), 'nextCode', 0],
    [press('F9', { shiftKey: true }), 'applyFix', 0],
    [press('F4', { shiftKey: true }), 'terms', 0],
    [press('F2', { ctrlKey: true }), 'nextTerm', 0],
    [press('F8', { ctrlKey: true }), 'split', 0],
    [press('F9', { ctrlKey: true }), 'merge', 0],
    [press('F8', { shiftKey: true, ctrlKey: true }), 'undoCut', 0],
  ])('%j', (event, command, digit) => {
    expect(commandOf(event)).toEqual({ command, digit });
  });

  test.each([
    ['a plain Enter', press('Enter')],
    ['a letter', press('s')],
    ['AltGr+2, which writes @', press('@', { ctrlKey: true, altKey: true, code: 'Digit2' })],
    ['the Enter that ends a composition', press('Enter', { ctrlKey: true, isComposing: true })],
  ])('leave %s alone', (_name, event) => {
    expect(commandOf(event)).toBeUndefined();
  });

  it('each mean one thing', () => {
    const chords = CHORDS.map(({ ctrl, shift, key }) => [ctrl, shift, key.toLowerCase()].join());
    expect(new Set(chords).size).toBe(chords.length);
  });
});
