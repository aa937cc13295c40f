import { describe, expect, test } from '@jest/globals';
import { lastRecuts, type Recut } from './recut.js';

let count = 0;
const recut = (kind: Recut['kind'], segmentId: string, otherId: string, source: string, sourceOffset = 2): Recut => ({
  id: String((count += 1)),
  editionId: 'edition',
  kind,
  segmentId,
  otherId,
  whole: { source, target: null },
  sourceOffset,
  parts: [
    { source: source.slice(0, sourceOffset), target: null },
    { source: source.slice(sourceOffset), target: null },
  ],
  madeBy: 'somebody',
  madeAt: new Date(count),
});

describe('the last cut behind each segment', () => {
  test.each<[string, Recut[], [string, string][]]>([
    [
      'of a split stands at both parts',
      [recut('split', 'a', 'b', 'ab')],
      [
        ['a', 'split'],
        ['b', 'split'],
      ],
    ],
    ['of a merge stands at what is left', [recut('merge', 'a', 'b', 'ab')], [['a', 'merge']]],
    ['is none after a split that was taken back', [recut('split', 'a', 'b', 'ab'), recut('merge', 'a', 'b', 'ab')], []],
    ['is none after a merge that was taken back', [recut('merge', 'a', 'b', 'ab'), recut('split', 'a', 'c', 'ab')], []],
    [
      'is the merge where a part was merged with another one',
      [recut('split', 'a', 'b', 'ab'), recut('merge', 'b', 'c', 'bc')],
      [
        ['a', 'split'],
        ['b', 'merge'],
      ],
    ],
    [
      'is the later split where it was split elsewhere',
      [recut('merge', 'a', 'b', 'abcd', 2), recut('split', 'a', 'c', 'abcd', 3)],
      [
        ['a', 'split'],
        ['c', 'split'],
      ],
    ],
  ])('%s', (_, recuts, expected) => {
    expect([...lastRecuts(recuts)].map(([id, { kind }]) => [id, kind])).toEqual(expected);
  });
});
