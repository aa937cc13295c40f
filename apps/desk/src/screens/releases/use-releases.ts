import { useEffect } from 'react';
import { $api } from '../../api/client.js';
import { isLeaving, isMoving } from './stories-of.js';

const WHILE_MOVING_MS = 700;
const AT_REST_MS = 20_000;

/** Everything on the releases screen; looked at often while something is on its way, seldom otherwise. */
export function useReleases() {
  const releases = $api.useQuery('get', '/api/releases', undefined, {
    refetchInterval: ({ state }) => paceOf(state.data?.some((release) => isMoving(release, new Date()))),
  });
  const withdrawals = $api.useQuery('get', '/api/withdrawals', undefined, {
    refetchInterval: ({ state }) => paceOf(state.data?.some(isLeaving)),
  });
  const rest = { refetchInterval: AT_REST_MS };
  const publications = $api.useQuery('get', '/api/publications', undefined, rest);
  const candidates = $api.useQuery('get', '/api/releases/candidates', undefined, rest);
  const isBusy =
    releases.data?.some((release) => isMoving(release, new Date())) === true ||
    withdrawals.data?.some(isLeaving) === true;

  // What can go out and what is live changes when something has arrived, and when it sets out.
  useEffect(() => {
    void publications.refetch();
    void candidates.refetch();
  }, [isBusy]);

  const all = [releases, publications, candidates, withdrawals] as const;
  const refresh = async (): Promise<void> => {
    await Promise.all(all.map((query) => query.refetch()));
  };
  const error = all.find((query) => query.error !== null)?.error;
  return { releases, publications, candidates, withdrawals, error, refresh };
}

const paceOf = (isBusy: boolean | undefined): number => (isBusy === true ? WHILE_MOVING_MS : AT_REST_MS);
