import { describe, expect, it, test } from '@jest/globals';
import { applyFilter, type Filter, isFiltering, NO_FILTER } from './filters.js';
import { segment as draft } from './session/segment.factory.js';
import { type Segment } from './session/segment-port.js';

const finding = (check: string, severity: 'blocking' | 'warning') => ({
  check,
  severity,
  type: 'other',
  details: {},
  message: '',
  key: '',
  sourceSpans: [],
  targetSpans: [],
  fix: null,
});

const segment = (id: string, change: Partial<Segment>): Segment => draft(id, 'Un día.', change);

const SEGMENTS = [
  segment('draft', {}),
  segment('done', { state: 'translated', origin: 'human', target: 'La nación' }),
  segment('stale', { state: 'translated', stale: true, origin: 'human' }),
  segment('wrong', { origin: 'human', findings: [finding('numbers', 'blocking')] }),
  segment('odd', { state: 'reviewed', findings: [finding('opening-marks', 'warning')] }),
];

describe('a filter', () => {
  test.each<[Partial<Filter>, string[]]>([
    [{}, ['draft', 'done', 'stale', 'wrong', 'odd']],
    [{ state: 'open' }, ['draft', 'stale', 'wrong']],
    [{ state: 'confirmed' }, ['done', 'odd']],
    [{ state: 'stale' }, ['stale']],
    [{ state: 'machine' }, ['draft']],
    [{ finding: 'any' }, ['wrong', 'odd']],
    [{ finding: 'blocking' }, ['wrong']],
    [{ finding: 'opening-marks' }, ['odd']],
    [{ finding: 'comments' }, ['done']],
    [{ words: 'NACION' }, ['done']],
    [{ words: '{1}' }, []],
  ])('%j lets pass', (change, ids) => {
    const passed = applyFilter(SEGMENTS, { ...NO_FILTER, ...change }, new Set(['done']));
    expect(passed.map(({ id }) => id)).toEqual(ids);
    expect(isFiltering({ ...NO_FILTER, ...change })).toBe(Object.keys(change).length > 0);
  });

  it('keeps the row under the cursor', () => {
    const passed = applyFilter(SEGMENTS, { ...NO_FILTER, state: 'stale' }, new Set(), 'done');
    expect(passed.map(({ id }) => id)).toEqual(['done', 'stale']);
  });
});
