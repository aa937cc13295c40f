import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { characterFScore } from './character-f-score.js';

const score = (hypotheses: readonly string[], references: readonly string[], options = {}): number =>
  characterFScore(
    hypotheses.map((hypothesis, index) => ({ hypothesis, reference: references[index] ?? '' })),
    options,
  );

const CHRF3 = { wordOrder: 0, beta: 3 };
const SMOOTHED = { ...CHRF3, epsilonSmoothing: true };
const RISK = [
  'risk assessment must be made of those who are qualified and expertise in the sector - these are the scientists .',
  'risk assessment has to be undertaken by those who are qualified and expert in that area - that is the scientists .',
] as const;
const OBAMA = [
  'Die Beziehung zwischen Obama und Netanjahu ist nicht gerade freundlich.',
  'Das Verhältnis zwischen Obama und Netanyahu ist nicht gerade freundschaftlich.',
] as const;

describe('characterFScore', () => {
  test.each([
    [['abcdefg'], ['hijklmnop'], 0],
    [['a'], ['b'], 0],
    [[''], ['reference'], 0],
    [['aa'], ['ab'], 8.3333],
    [['a', 'b'], ['a', 'c'], 8.3333],
    [['a'], ['a'], 16.6667],
    [['a b c'], ['a b c'], 50],
    [['a b c'], ['abc'], 50],
    [[` ${RISK[0]}`], [RISK[1]], 63.36173],
    [[' Die    Beziehung zwischen  Obama und Netanjahu ist nicht gerade  freundlich. '], [OBAMA[1]], 64.1302698],
  ])('gives the published figure of smoothed chrF3 for %j', (hypotheses, references, expected) => {
    expect(score(hypotheses, references, SMOOTHED)).toBeCloseTo(expected, 4);
  });

  test.each([
    [['a'], ['a'], 100],
    [[''], ['reference'], 0],
    [['a b c'], ['abc'], 100],
    [[''], ['c'], 0],
    [['a', 'b'], ['a', 'c'], 50],
    [['aa'], ['ab'], 25],
  ])('gives the published figure of effective-order chrF3 for %j', (hypotheses, references, expected) => {
    expect(score(hypotheses, references, CHRF3)).toBeCloseTo(expected, 4);
  });

  test.each([
    [OBAMA, 67.3481606],
    [RISK, 65.2414427],
  ])('gives the published figure with spaces for %j', ([hypothesis, reference], expected) => {
    expect(score([hypothesis], [reference], { ...CHRF3, whitespace: true })).toBeCloseTo(expected, 4);
  });

  test.each([
    [
      'Co nás nejvíc trápí, protože lékaři si vybírají, kdo bude žít a kdo zemře.',
      'Nejvíce smutní jsme z toho, že musíme rozhodovat o tom, kdo bude žít a kdo zemře.',
      39.14078509,
    ],
    [
      'Nebo prostě nemají vybavení, které by jim pomohlo, uvedli lékaři.',
      'A někdy nemáme ani potřebný materiál, abychom jim pomohli, popsali lékaři.',
      31.22557079,
    ],
    [
      'Lapali po dechu, jejich životy skončily dřív, než skutečně začaly.',
      'Lapali po dechu a pak jejich život skončil - dřív, než skutečně mohl začít, připomněli.',
      57.15704367,
    ],
  ])('gives the published figure of a sentence for %s', (hypothesis, reference, expected) => {
    expect(score([hypothesis], [reference], { wordOrder: 0, epsilonSmoothing: true })).toBeCloseTo(expected, 4);
  });

  it('counts words by default and tells a changed word from a changed letter', () => {
    const reference = 'the mayor resigned on Monday.';
    expect(score(['the mayor resigned on Tuesday.'], [reference])).toBeGreaterThan(50);
    expect(score(['the mayor resigned on Tuesday.'], [reference])).toBeLessThan(
      score(['the mayor resigned on Monday!'], [reference]),
    );
    expect(score(['The Mayor'], ['the mayor'], { lowercase: true })).toBeCloseTo(100, 6);
  });

  it('is 100 for equal texts and always between 0 and 100', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        if (one.trim() !== '') expect(score([one], [one])).toBeCloseTo(100, 6);
        expect(score([one], [other])).toBeGreaterThanOrEqual(0);
        expect(score([one], [other])).toBeLessThanOrEqual(100.000001);
      }),
      { numRuns: 200 },
    );
  });
});
