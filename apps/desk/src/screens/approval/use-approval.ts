import { $api } from '../../api/client.js';
import { isOneMoment, toRows } from './approval-rows.js';

/** How often the screen looks whether somebody else did something. */
const LOOK_AGAIN_MS = 15_000;

/** All that the approval view shows of an edition, kept fresh while it is looked at. */
export function useApproval(editionId: string) {
  const of = { params: { path: { id: editionId } } };
  const options = { refetchInterval: LOOK_AGAIN_MS };
  const comparison = $api.useQuery('get', '/api/editions/{id}/comparison', of, options);
  const segments = $api.useQuery('get', '/api/editions/{id}/segments', of, options);
  // A draft that is still being made has nothing that could be decided.
  const drafting = comparison.data?.state === 'in-translation' ? comparison.data : undefined;
  const decidable = { ...options, enabled: comparison.data !== undefined && drafting === undefined };
  const gate = $api.useQuery('get', '/api/editions/{id}/gate', of, decidable);
  const returns = $api.useQuery('get', '/api/editions/{id}/returns', of, options);
  const all = [comparison, segments, gate, returns] as const;
  const refresh = async (): Promise<void> => {
    await Promise.all(all.map((query) => query.refetch()));
  };
  const error = all.find((query) => query.error !== null)?.error ?? undefined;
  if (
    comparison.data === undefined ||
    segments.data === undefined ||
    gate.data === undefined ||
    returns.data === undefined
  ) {
    return { data: undefined, drafting, error, refresh };
  }
  const rows = toRows(segments.data, comparison.data.segments);
  return {
    data: {
      comparison: comparison.data,
      gate: gate.data,
      returns: returns.data,
      rows,
      isOneMoment: isOneMoment(segments.data, comparison.data.segments),
    },
    drafting: undefined,
    error: undefined,
    refresh,
  };
}

export type ApprovalData = NonNullable<ReturnType<typeof useApproval>['data']>;
