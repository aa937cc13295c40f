import { $api } from '../../api/client.js';
import { isMoving } from './stories-of.js';

const WHILE_MOVING_MS = 700;
const AT_REST_MS = 20_000;

/** Everything on the releases screen; looked at often while something is on its way, seldom otherwise. */
export function useReleases() {
  const releases = $api.useQuery('get', '/api/releases', undefined, {
    refetchInterval: ({ state }) => paceOf(state.data?.some((release) => isMoving(release, new Date()))),
  });
  const isReleasing = releases.data?.some((release) => isMoving(release, new Date())) ?? false;
  const publications = $api.useQuery('get', '/api/publications', undefined, {
    refetchInterval: ({ state }) =>
      paceOf(isReleasing || state.data?.some(({ withdrawal }) => withdrawal !== null && withdrawal.state !== 'failed')),
  });
  const isLeaving =
    publications.data?.some(({ withdrawal }) => withdrawal !== null && withdrawal.state !== 'failed') ?? false;
  const pace = { refetchInterval: paceOf(isReleasing || isLeaving) };
  const candidates = $api.useQuery('get', '/api/releases/candidates', undefined, pace);
  const withdrawals = $api.useQuery('get', '/api/withdrawals', undefined, pace);
  const all = [releases, publications, candidates, withdrawals] as const;
  const refresh = async (): Promise<void> => {
    await Promise.all(all.map((query) => query.refetch()));
  };
  return {
    releases,
    publications,
    candidates,
    withdrawals,
    error: all.find(({ error }) => error !== null)?.error,
    refresh,
  };
}

const paceOf = (isBusy: boolean | undefined): number => (isBusy === true ? WHILE_MOVING_MS : AT_REST_MS);
