import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { $api } from '../../api/client.js';
import { type Story } from './story.js';

/** A number of its own: queries that ask for the same are one, and this one keeps its answers in pages. */
const PAGE = 120;
const REOPEN_MS = 5_000;
const TICK_MS = 30_000;

/** The stories, newest first, a page at a time; all that are loaded are kept fresh. */
export function useStories() {
  return $api.useInfiniteQuery(
    'get',
    '/api/articles',
    { params: { query: { limit: PAGE } } },
    {
      pageParamName: 'offset',
      initialPageParam: 0,
      getNextPageParam: (last: Story[], pages: Story[][]) => (last.length < PAGE ? undefined : pages.length * PAGE),
      placeholderData: (before) => before,
    },
  );
}

/** Everything that lists stories. */
const STORIES_KEY = ['get', '/api/articles'] as const;

export function useRefreshBoard(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: STORIES_KEY });
}

/** Asks again whenever the api says that the board changed, and after every gap in the connection. */
export function useLiveBoard(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let source: EventSource;
    let reopen: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => void queries.invalidateQueries({ queryKey: STORIES_KEY });
    const open = () => {
      source = new EventSource('/api/board/events');
      source.addEventListener('changed', refresh);
      // What changed while nobody listened here, as on another screen, is not told again.
      source.onopen = refresh;
      source.onerror = () => {
        // The browser opens it again by itself, unless the api refused it.
        if (source.readyState === EventSource.CLOSED) reopen = setTimeout(open, REOPEN_MS);
      };
    };
    open();
    return () => {
      clearTimeout(reopen);
      source.close();
    };
  }, [queries]);
}

/** The present, moved on often enough that what becomes late is seen to. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
