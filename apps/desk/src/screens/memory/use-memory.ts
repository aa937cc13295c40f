import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { type DeskLocale } from '../../i18n/i18n.js';

const KEY = 'memory';

/** What the memory has for words of a language, newest first, page by page; without words all of it. */
export function useMemory({ words, locale }: { words: string; locale: DeskLocale }, page: number) {
  const wanted = words.trim();
  return useInfiniteQuery({
    queryKey: [KEY, wanted, locale, page],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      answered(
        await api.GET('/api/memory/units', {
          params: {
            query: { words: wanted === '' ? undefined : wanted, locale, before: pageParam, limit: page },
          },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Looks again at what the memory holds, after a change to it. */
export function useMemoryChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [KEY] });
}
