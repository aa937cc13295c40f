import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { FilterBar } from './filter-bar.js';
import { applyFilter, type Filter, NO_FILTER } from './filters.js';
import { SegmentGrid } from './grid/segment-grid.js';
import { useRoom, useSegments } from './room-context.js';
import { type Segment } from './session/segment-port.js';

/** The segments that a person wants to see; `rows` always holds their ids, for the keys. */
export function FilteredRows({ rows }: { rows: RefObject<readonly string[]> }) {
  const { session, comments, activeId } = useRoom();
  const segments = useSegments(session);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const commented = useMemo(() => new Set(comments.keys()), [comments]);
  const shown = useSameRows(
    useMemo(() => applyFilter(segments, filter, commented, activeId), [segments, filter, commented, activeId]),
  );
  const checks = useMemo(() => checksOf(segments), [segments]);
  const clear = useCallback(() => setFilter(NO_FILTER), []);
  rows.current = useMemo(() => shown.map(({ id }) => id), [shown]);
  return (
    <>
      <FilterBar filter={filter} onChange={setFilter} checks={checks} shown={shown.length} total={segments.length} />
      <SegmentGrid segments={shown} onClearFilter={clear} />
    </>
  );
}

/** The same array for as long as the same segments are shown: a save changes one row and not the grid. */
function useSameRows(rows: readonly Segment[]): readonly Segment[] {
  const kept = useRef(rows);
  const { current } = kept;
  const isSame = current.length === rows.length && current.every(({ id }, index) => id === rows[index]?.id);
  if (!isSame) kept.current = rows;
  return kept.current;
}

/** The checks that found something, in one word that stays the same while they do. */
function checksOf(segments: readonly Segment[]): string {
  return [...new Set(segments.flatMap(({ findings }) => findings.map(({ check }) => check)))].sort().join(' ');
}
