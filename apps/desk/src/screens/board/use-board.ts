import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { $api } from '../../api/client.js';
import { listenToHouse } from '../../parts/house-changes.js';
import { type Story } from './story.js';

/** A number of its own: queries that ask for the same are one, and this one keeps its answers in pages. */
const PAGE = 120;
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
    const refresh = () => void queries.invalidateQueries({ queryKey: STORIES_KEY });
    return listenToHouse(refresh);
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
