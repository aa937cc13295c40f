import { describe, expect, it } from '@jest/globals';
import { type Schemas } from '../../api/client.js';
import { filterRows, numberRanges, type RowFilter, toRows } from './approval-rows.js';

const ME = 'me';
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
    segment('c', 2, { lastEditedBy: ME }),
    segment('a', 0),
    segment('b', 1, { findings: [finding] }),
    segment('d', 3, { confirmedBy: ME }),
  ],
  [
    { segmentId: 'a', change: 'same', approvedTarget: 'Target', ignored: [ignored] },
    { segmentId: 'b', change: 'changed', approvedTarget: 'Before', ignored: [] },
    { segmentId: 'c', change: 'same', approvedTarget: 'Target', ignored: [] },
  ],
  ME,
);

describe('the rows of the approval view', () => {
  it('stand in reading order and are counted from one', () => {
    expect(ROWS.map(({ segment: { id }, number }) => `${number}${id}`)).toEqual(['1a', '2b', '3c', '4d']);
  });

  it.each<[RowFilter, string[]]>([
    ['all', ['a', 'b', 'c', 'd']],
    ['changed', ['b', 'd']],
    ['findings', ['a', 'b']],
    ['own', ['c', 'd']],
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
