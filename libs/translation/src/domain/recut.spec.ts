import { describe, expect, it, test } from '@jest/globals';
import { type SourceSegment } from '@anverso/document';
import { segmentFactory } from '@anverso/testing';
import { type Finding } from './finding.js';
import {
  joinedOrigin,
  lastRecuts,
  others,
  partsBeforeMerge,
  type Recut,
  stillIgnored,
  wholeBeforeSplit,
  withoutPlaces,
} from './recut.js';

const WHOLE = { source: 'One; two.', target: 'Uno; dos.' };
const PARTS = [
  { source: 'One;', target: 'Uno;' },
  { source: 'two.', target: 'dos.' },
] as const;
const recut = (change: Partial<Recut> = {}): Recut => ({
  id: 'cut',
  editionId: 'edition',
  kind: 'merge',
  segmentId: 'first',
  otherId: 'second',
  whole: WHOLE,
  sourceOffset: 4,
  parts: PARTS,
  madeBy: 'ana',
  madeAt: new Date(0),
  ...change,
});
const sourceOf = (source: string): SourceSegment => ({
  ...{ unitPath: 'b1', unitKind: 'paragraph', ordinal: 0, source, codes: [] },
});

describe('a split that takes a merge back', () => {
  const halves = PARTS.map(({ source }) => sourceOf(source));
  test.each<[string, Recut | undefined, { source: string; target: string | null }, SourceSegment[], boolean]>([
    ['of the same text at the same place', recut(), WHOLE, halves, true],
    ['of a text that nobody ever merged', undefined, WHOLE, halves, false],
    ['of a text that was split last', recut({ kind: 'split' }), WHOLE, halves, false],
    ['of a text that was written anew', recut(), { ...WHOLE, target: 'Una; dos.' }, halves, false],
    ['of a source that changed', recut(), { ...WHOLE, source: 'One; three.' }, halves, false],
    ['at another place', recut(), WHOLE, [sourceOf('One; two'), sourceOf('.')], false],
  ])('%s knows the parts: %#', (_, last, segment, at, isBack) => {
    expect(partsBeforeMerge(last, segment, at)).toEqual(isBack ? ['Uno;', 'dos.'] : undefined);
  });
});

describe('a merge that takes a split back', () => {
  const [first, second] = PARTS.map((part, index) =>
    segmentFactory({ id: ['first', 'second'][index], ...part }).build(),
  );
  if (first === undefined || second === undefined) throw new Error('There are no parts.');
  const split = recut({ kind: 'split' });
  const joined = sourceOf(WHOLE.source);
  test.each<[string, Recut | undefined, readonly [typeof first, typeof first], SourceSegment, boolean]>([
    ['of the same parts', split, [first, second], joined, true],
    ['of parts that nobody ever cut', undefined, [first, second], joined, false],
    ['of a text that was merged last', recut(), [first, second], joined, false],
    ['with another neighbour', split, [first, { ...second, id: 'third' }], joined, false],
    ['of a part that was written anew', split, [first, { ...second, target: 'tres.' }], joined, false],
    ['of another source', split, [first, second], sourceOf('One; three.'), false],
  ])('%s knows the whole: %#', (_, last, parts, source, isBack) => {
    expect(wholeBeforeSplit(last, parts, source)).toEqual(isBack ? WHOLE : undefined);
  });
});

describe('what a cut keeps', () => {
  test.each([
    ['human', 'machine', 'human'],
    ['memory', 'machine', 'machine'],
    ['memory', null, 'memory'],
    [null, null, null],
  ] as const)('of the origins %s and %s: %s', (one, other, joined) => {
    expect([joinedOrigin(one, other), joinedOrigin(other, one)]).toEqual([joined, joined]);
  });

  it('names everybody once, and nobody twice', () => {
    expect(others('ana', 'ben', null, 'ana', 'ben', 'cem')).toEqual(['ben', 'cem']);
    expect(others(null, null)).toEqual([]);
  });

  it('keeps findings without their places and repairs', () => {
    const finding: Finding = {
      ...{ check: 'numbers', type: 'inconsistent-entities', severity: 'blocking', details: {}, matter: '5' },
      ...{ sourceSpans: [{ start: 0, end: 1 }], targetSpans: [{ start: 0, end: 1 }], fix: 'x' },
    };
    expect(withoutPlaces([finding])).toEqual([
      { check: 'numbers', type: 'inconsistent-entities', severity: 'blocking', details: {}, matter: '5' },
    ]);
  });

  it('keeps set aside what was set aside by its words, once', () => {
    const ignored = { check: 'numbers', reason: 'a score', by: 'ana' } as const;
    const keyed = { ...ignored, key: 'numbers:abc' };
    expect(stillIgnored([ignored, keyed], [keyed, { ...keyed, key: 'numbers:def' }])).toEqual([
      keyed,
      { ...keyed, key: 'numbers:def' },
    ]);
  });
});

let count = 0;
const cut = (kind: Recut['kind'], segmentId: string, otherId: string, source: string, sourceOffset = 2): Recut =>
  recut({
    id: String((count += 1)),
    kind,
    segmentId,
    otherId,
    whole: { source, target: null },
    sourceOffset,
    parts: [
      { source: source.slice(0, sourceOffset), target: null },
      { source: source.slice(sourceOffset), target: null },
    ],
    madeAt: new Date(count),
  });

describe('the last cut behind each segment', () => {
  test.each<[string, Recut[], [string, string][]]>([
    [
      'of a split stands at both parts',
      [cut('split', 'a', 'b', 'ab')],
      [
        ['a', 'split'],
        ['b', 'split'],
      ],
    ],
    ['of a merge stands at what is left', [cut('merge', 'a', 'b', 'ab')], [['a', 'merge']]],
    ['is none after a split that was taken back', [cut('split', 'a', 'b', 'ab'), cut('merge', 'a', 'b', 'ab')], []],
    ['is none after a merge that was taken back', [cut('merge', 'a', 'b', 'ab'), cut('split', 'a', 'c', 'ab')], []],
    [
      'is the merge where a part was merged with another one',
      [cut('split', 'a', 'b', 'ab'), cut('merge', 'b', 'c', 'bc')],
      [
        ['a', 'split'],
        ['b', 'merge'],
      ],
    ],
    [
      'is the later split where it was split elsewhere',
      [cut('merge', 'a', 'b', 'abcd', 2), cut('split', 'a', 'c', 'abcd', 3)],
      [
        ['a', 'split'],
        ['c', 'split'],
      ],
    ],
  ])('%s', (_, recuts, expected) => {
    expect([...lastRecuts(recuts)].map(([id, { kind }]) => [id, kind])).toEqual(expected);
  });
});
