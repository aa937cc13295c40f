import { describe, expect, it, test } from '@jest/globals';
import { type Mark, markedPieces, marksOf, widened } from './marks.js';

const mark = (start: number, end: number, severity: Mark['severity'] = 'hint'): Mark => ({
  start,
  end,
  severity,
  message: `${severity} ${start}`,
});

describe('the marks of findings', () => {
  test.each<[string, string, number, Mark[], [string, string?][]]>([
    ['a text without marks is one piece', 'Uno dos', 0, [], [['Uno dos']]],
    ['a mark cuts the text in three', 'Uno dos tres', 0, [mark(4, 7)], [['Uno '], ['dos', 'hint'], [' tres']]],
    ['a mark that begins before the text', 'dos', 4, [mark(2, 5)], [['d', 'hint'], ['os']]],
    ['a mark of another text is none here', 'dos', 4, [mark(7, 9)], [['dos']]],
    [
      'where marks lie on each other the gravest counts',
      'abcdef',
      0,
      [mark(0, 4), mark(2, 6, 'blocking')],
      [
        ['ab', 'hint'],
        ['cd', 'blocking'],
        ['ef', 'blocking'],
      ],
    ],
  ])('%s', (_name, text, from, marks, pieces) => {
    const found = markedPieces(text, from, marks).map(({ text: words, mark: of }) =>
      of === undefined ? [words] : [words, of.severity],
    );
    expect(found).toEqual(pieces);
  });

  test.each([
    ['takes the character behind it', 3, 9, [3, 4]],
    ['at the end takes the one before it', 9, 9, [8, 9]],
    ['in an empty text stays where it is', 0, 0, [0, 0]],
  ])('a mark between two characters %s', (_name, at, length, expected) => {
    const { start, end } = widened(mark(at, at), length);
    expect([start, end]).toEqual(expected);
  });

  it('come from the spans of the side that is asked for', () => {
    const finding = {
      check: 'numbers',
      type: 'numbers',
      severity: 'blocking' as const,
      details: {},
      message: 'A number is missing.',
      key: 'numbers:1',
      sourceSpans: [{ start: 0, end: 2 }],
      targetSpans: [],
      fix: null,
    };
    expect(marksOf([finding], 'source')).toEqual([
      { start: 0, end: 2, severity: 'blocking', message: 'A number is missing.' },
    ]);
    expect(marksOf([finding], 'target')).toEqual([]);
  });
});
