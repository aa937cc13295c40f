import { describe, expect, it } from '@jest/globals';
import { segmentFactory } from '@anverso/testing';
import { confirmedState } from './confirmation.js';

const INES = '01999999-0000-7000-8000-000000000001';
const MARTA = '01999999-0000-7000-8000-000000000002';
const draft = () => segmentFactory().draftedBy('apertium', 'Hola.');

describe('confirming a segment', () => {
  it.each([
    ['a draft becomes translated', draft().build(), INES, 'translated'],
    ['the same person again changes nothing', draft().confirmedBy(INES).build(), INES, 'translated'],
    ['a second person makes it reviewed', draft().confirmedBy(INES).build(), MARTA, 'reviewed'],
    ['a third one leaves it reviewed', draft().confirmedBy(INES, 'reviewed').build(), MARTA, 'reviewed'],
    ['a stale one starts again', draft().confirmedBy(INES, 'reviewed').stale().build(), MARTA, 'translated'],
  ])('%s', (_name, segment, userId, state) => {
    expect(confirmedState(segment, userId)).toBe(state);
  });
});
