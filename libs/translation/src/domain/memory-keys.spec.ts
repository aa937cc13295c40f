import { describe, expect, it, test } from '@jest/globals';
import { phraseKeys, sourceKey, wordKeys } from './memory-keys.js';

const shared = (one: string, other: string): number => {
  const keys = new Set(phraseKeys(other, 'en').keys);
  return phraseKeys(one, 'en').keys.filter((key) => keys.has(key)).length;
};

describe('what a source is found by', () => {
  it('has a key for each three words, edges included, and in a short text for each two', () => {
    expect(phraseKeys('The council voted at midnight.', 'en')).toMatchObject({ words: 5 });
    expect(phraseKeys('The council voted at midnight.', 'en').keys).toHaveLength(11);
  });

  it('has none when it has no words', () => {
    expect(phraseKeys('—…!', 'en')).toEqual({ words: 0, keys: [] });
  });

  test.each([
    ['other figures', 'Some 31 of 45 voted on Monday', 'Some 7 of 2,100 voted on Friday', 15],
    ['other case and marks', 'The vote, at last!', 'the Vote at last', 9],
    ['codes', 'See {1}the plan{/1} now', 'See the plan now', 9],
    ['one other word breaks five keys', 'The old town hall burned down', 'The old city hall burned down', 8],
    ['one other word at the end breaks four keys', 'It was late yesterday', 'It was late today', 5],
  ])('%s', (_name, one, other, count) => {
    expect(shared(one, other)).toBe(count);
  });

  it('tells languages apart', () => {
    expect(phraseKeys('no', 'en').keys).not.toEqual(phraseKeys('no', 'es').keys);
    expect(wordKeys('no', 'en')).not.toEqual(wordKeys('no', 'es'));
  });

  it('has the same word keys for all forms of a word', () => {
    expect(wordKeys('Votes, votes; voting', 'en')).toEqual(wordKeys('vote', 'en'));
  });

  it('has a source key that PostgreSQL takes as a bigint', () => {
    for (const source of ['', 'a', 'b', 'The council voted.']) {
      const key = BigInt(sourceKey(source));
      expect(BigInt.asIntN(64, key)).toBe(key);
    }
    expect(sourceKey('a {1}b{/1}')).not.toBe(sourceKey('a b'));
  });
});
