import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { align, similarityAtMost } from './match-alignment.js';
import { matchTokens } from './match-tokens.js';
import { diffSources } from './source-diff.js';

const alignTexts = (ours: string, theirs: string) => align(matchTokens(ours, 'en'), matchTokens(theirs, 'en'));

describe('the distance of two sources', () => {
  test.each([
    ['equal texts', 'It was late', 'It was late', 0],
    ['another word', 'It was late', 'It was early', 1],
    ['a word more', 'It was very late', 'It was late', 1],
    ['a word less', 'It late', 'It was late', 1],
    ['another number', 'All 31 left', 'All 45 left', 0.4],
    ['another day', 'on Monday it rained', 'on Friday it rained', 0.4],
    ['another mark', 'It was late.', 'It was late!', 0.25],
    ['a mark less', 'It was late', 'It was late.', 0.25],
    ['another case', 'The Council', 'The council', 0.15],
    ['two words that changed places', 'old big town', 'big old town', 1],
    ['a number for a word costs both', 'in town', 'in 2024', 1.4],
  ])('%s', (_name, ours, theirs, distance) => {
    expect(alignTexts(ours, theirs).distance).toBeCloseTo(distance, 9);
    expect(alignTexts(theirs, ours).distance).toBeCloseTo(distance, 9);
  });

  it('is 1 of similarity for empty texts and 0 for texts with nothing in common', () => {
    expect(alignTexts('', '').similarity).toBe(1);
    expect(alignTexts('one two', 'red').similarity).toBe(0);
  });
});

describe('the difference of two sources', () => {
  const diff = (ours: string, theirs: string) => diffSources(alignTexts(ours, theirs).steps, ours, theirs);

  test.each([
    ['a word replaced', 'It was late.', 'It was early.', ['=It was ', '-early', '+late', '=.']],
    ['a word added', 'It was very late.', 'It was late.', ['=It was', '+ very', '= late.']],
    ['a word removed', 'It was late.', 'It was very late.', ['=It was', '- very', '= late.']],
    ['several words in a row', 'Ana Gómez left', 'Juan Pérez left', ['-Juan Pérez', '+Ana Gómez', '= left']],
  ])('%s', (_name, ours, theirs, runs) => {
    const signs = { same: '=', removed: '-', added: '+' };
    expect(diff(ours, theirs).map(({ kind, text }) => signs[kind] + text)).toEqual(runs);
  });

  it('always gives both texts back, the remembered one but for its spaces', () => {
    const text = fc.array(fc.constantFrom('the', 'The', 'old', 'town', '31', '45', ',', '.', ' ', '  ', 'May'));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [ours, theirs] = [one.join(' '), other.join(' ')];
        const runs = diff(ours, theirs);
        const joined = (kinds: string[]) => runs.map((run) => (kinds.includes(run.kind) ? run.text : '')).join('');
        expect(joined(['same', 'added'])).toBe(ours);
        const bare = (written: string) => written.replace(/\s+/g, '').toLowerCase();
        expect(bare(joined(['same', 'removed']))).toBe(bare(theirs));
      }),
    );
  });
});

test('the quick bound is never below the similarity itself', () => {
  const text = fc.array(fc.constantFrom('the', 'The', 'old', 'town', 'hall', '31', '45', ',', '.', 'May'));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [ours, theirs] = [matchTokens(one.join(' '), 'en'), matchTokens(other.join(' '), 'en')];
      expect(similarityAtMost(ours, theirs)).toBeGreaterThanOrEqual(align(ours, theirs).similarity - 1e-9);
    }),
  );
});
