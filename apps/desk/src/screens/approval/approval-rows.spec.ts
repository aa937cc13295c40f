import { describe, expect, it } from '@jest/globals';
import { type Schemas } from '../../api/client.js';
import { filterRows, isOneMoment, numberRanges, type RowFilter, toRows } from './approval-rows.js';

const segment = (id: string, position: number, change: Partial<Schemas['Segment']> = {}): Schemas['Segment'] => ({
  id,
  editionId: 'edition',
  position,
  unitPath: 'headline',
  unitKind: 'headline',
  source: 'Source',
  codes: [],
  target: 'Target',
  state: 'translated',
  stale: false,
  origin: 'machine',
  engine: 'apertium',
  lastEditedBy: null,
  confirmedBy: 'ines',
  repeats: null,
  cutLoose: false,
  version: 1,
  findings: [],
  ignored: [],
  ...change,
});
const shown = { key: 'numbers:1', sourceSpans: [], targetSpans: [], fix: null };
const finding = {
  check: 'numbers',
  type: 'numbers',
  severity: 'blocking' as const,
  details: {},
  message: 'No.',
  ...shown,
};
const ignored = { check: 'numbers', severity: 'blocking', message: 'No.', reason: 'Yes.', by: 'ines' } as const;

const ROWS = toRows(
  [
    segment('c', 2, { lastEditedBy: 'me' }),
    segment('a', 0),
    segment('b', 1, { findings: [finding] }),
    segment('d', 3, { confirmedBy: 'me' }),
    segment('e', 4),
    segment('f', 5),
  ],
  [
    {
      segmentId: 'a',
      version: 1,
      change: 'same',
      approvedTarget: 'Target',
      own: null,
      lastCut: null,
      ignored: [ignored],
    },
    { segmentId: 'b', version: 1, change: 'changed', approvedTarget: 'Before', own: null, lastCut: null, ignored: [] },
    { segmentId: 'c', version: 1, change: 'same', approvedTarget: 'Target', own: 'wrote', lastCut: null, ignored: [] },
    {
      segmentId: 'e',
      version: 1,
      change: 'same',
      approvedTarget: 'Target',
      own: 'set-aside',
      lastCut: null,
      ignored: [{ ...ignored, by: 'me' }],
    },
    { segmentId: 'd', version: 1, change: 'new', approvedTarget: null, own: 'confirmed', lastCut: null, ignored: [] },
    {
      segmentId: 'f',
      version: 1,
      change: 'same',
      approvedTarget: 'Target',
      own: null,
      lastCut: null,
      ignored: [{ ...ignored, severity: 'warning', by: 'me' }],
    },
  ],
);

describe('the rows of the approval view', () => {
  it('stand in reading order and are counted from one', () => {
    expect(ROWS.map(({ segment: { id }, number }) => `${number}${id}`)).toEqual(['1a', '2b', '3c', '4d', '5e', '6f']);
  });

  it.each<[RowFilter, string[]]>([
    ['all', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['changed', ['b', 'd']],
    ['findings', ['a', 'b', 'e', 'f']],
    ['own', ['c', 'd', 'e']],
  ])('that pass “%s” are %j', (filter, ids) => {
    expect(filterRows(ROWS, filter).map((row) => row.segment.id)).toEqual(ids);
  });

  it.each<[number[], string]>([
    [[], ''],
    [[3], '3'],
    [[1, 2, 3, 4, 7, 9, 10], '1–4, 7, 9–10'],
    [[5, 4, 4, 1], '1, 4–5'],
  ])('named by number read %j as “%s”', (numbers, text) => {
    expect(numberRanges(numbers)).toBe(text);
  });
});

describe('texts and comparison', () => {
  const texts = [segment('a', 0, { version: 2 })];
  const compared = (segmentId: string, version: number) => [
    { segmentId, version, change: 'same' as const, approvedTarget: null, own: null, lastCut: null, ignored: [] },
  ];

  it.each([
    ['of one moment name the same versions', compared('a', 2), true],
    ['of two moments name two versions', compared('a', 3), false],
    ['of two moments name other sentences', compared('b', 2), false],
    ['of two moments differ in their number', [], false],
  ])('%s', (_name, comparison, expected) => {
    expect(isOneMoment(texts, comparison)).toBe(expected);
  });
});
