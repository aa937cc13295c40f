import { plainText } from './coded/coded-text.js';
import { isConfirmed } from './session/entry.js';
import { type Segment } from './session/segment-port.js';

export const STATE_FILTERS = ['all', 'open', 'confirmed', 'stale', 'machine'] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

/** Which segments a person wants to see. */
export interface Filter {
  state: StateFilter;
  /** `all`, `any` finding, `blocking` ones, `comments`, or the id of a check. */
  finding: string;
  words: string;
}

export const NO_FILTER: Filter = { state: 'all', finding: 'all', words: '' };

export const isFiltering = ({ state, finding, words }: Filter): boolean =>
  state !== 'all' || finding !== 'all' || words.trim() !== '';

/** The segments that pass, in their order; `kept` passes in any case, so that a row does not vanish under the cursor. */
export function applyFilter(
  segments: readonly Segment[],
  filter: Filter,
  commented: ReadonlySet<string>,
  kept?: string,
): Segment[] {
  const words = fold(filter.words.trim());
  return segments.filter(
    (segment) =>
      segment.id === kept ||
      (STATES[filter.state](segment) && hasFinding(segment, filter.finding, commented) && hasWords(segment, words)),
  );
}

const STATES: Record<StateFilter, (segment: Segment) => boolean> = {
  all: () => true,
  open: (segment) => !isConfirmed(segment),
  confirmed: isConfirmed,
  stale: ({ stale }) => stale,
  machine: ({ origin, state }) => origin === 'machine' && state === 'initial',
};

function hasFinding({ id, findings }: Segment, wanted: string, commented: ReadonlySet<string>): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'comments') return commented.has(id);
  if (wanted === 'any') return findings.length > 0;
  if (wanted === 'blocking') return findings.some(({ severity }) => severity === 'blocking');
  return findings.some(({ check }) => check === wanted);
}

function hasWords({ source, target }: Segment, words: string): boolean {
  return words === '' || fold(`${plainText(source)}\n${plainText(target ?? '')}`).includes(words);
}

/** People search without accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
