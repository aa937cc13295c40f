import { describe, expect, it, test } from '@jest/globals';
import { type Locale } from '@anverso/kernel';
import { RULE_BOOK_EN } from './segmentation/rule-book.en.js';
import { RULE_BOOK_ES } from './segmentation/rule-book.es.js';
import { splitSentences } from './sentences.js';

const BOOKS: readonly (readonly [Locale, Readonly<Record<string, string>>])[] = [
  ['en', RULE_BOOK_EN],
  ['es', RULE_BOOK_ES],
];

const passagesOf = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.replaceAll(String.raw`\n`, '\n').split('|'));

describe.each(BOOKS)('The rule book in %s', (locale, book) => {
  const all = Object.entries(book).flatMap(([kind, lines]) => passagesOf(lines).map((pieces) => ({ kind, pieces })));

  test.each(all.map(({ kind, pieces }) => [kind, pieces.join(''), pieces] as const))('%s: %j', (_, text, pieces) => {
    expect(splitSentences(text, locale)).toEqual(pieces);
  });

  it('has pieces that stay one each when they stand alone', () => {
    const cutAgain = all.flatMap(({ pieces }) => pieces).filter((piece) => splitSentences(piece, locale).length > 1);
    expect(cutAgain).toEqual([]);
  });
});
