import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/answered.js';
import { api, type Schemas } from '../../api/client.js';

export type Term = Schemas['Term'];
export type TermType = Term['type'];
export type TermState = 'valid' | 'upcoming' | 'over';
export type TermContent = Schemas['NewTerm'];
export type TermForm = Schemas['TermForm'];

export const TERM_TYPES: readonly TermType[] = ['person', 'office', 'organisation', 'place', 'agency', 'general'];
export const TERM_STATES: readonly TermState[] = ['valid', 'upcoming', 'over'];
export const LOCALES = ['en', 'es'] as const;

const KEY = 'terms';
const PAGE = 50;

export interface TermFilters {
  words: string;
  type: TermType | '';
  state: TermState | '';
}
export const NO_FILTERS: TermFilters = { words: '', type: '', state: '' };

/** The terms that the filters let through, in alphabetical order, page by page. */
export function useTerms({ words, type, state }: TermFilters) {
  const query = {
    ...(words.trim() === '' ? {} : { words: words.trim() }),
    ...(type === '' ? {} : { type }),
    ...(state === '' ? {} : { state }),
  };
  return useInfiniteQuery({
    queryKey: [KEY, 'list', query],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      answered(await api.GET('/api/terms', { params: { query: { ...query, after: pageParam, limit: PAGE } }, signal })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** The key of anything that tells of terms, and is out of date when one of them changes. */
export const termKey = (...part: readonly string[]): readonly string[] => [KEY, ...part];

/** Looks again at all that tells of terms, after a change to one. */
export function useTermsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [KEY] });
}
