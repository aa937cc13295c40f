import { api, problemText, type Schemas } from '../../../api/client.js';

export type Segment = Schemas['Segment'];

/** What became of a change that was sent: every way out has a name, so that none is forgotten. */
export type SendResult =
  | { kind: 'saved'; segment: Segment }
  /** Somebody else saved first: their text and its version. */
  | { kind: 'conflict'; theirs: string; source: string | undefined; version: number; by: string | null }
  /** Somebody merged the segment with the one before it: there is no such segment any more. */
  | { kind: 'gone' }
  /** The network or the house is away: worth sending again. */
  | { kind: 'unreachable' }
  /** The session has ended: worth sending again once the person is back. */
  | { kind: 'signed-out' }
  /** The api will not have it, and says why. */
  | { kind: 'refused'; message: string };

/** Where a review sends its changes. */
export interface SegmentPort {
  save(id: string, target: string, version: number, isLeaving: boolean): Promise<SendResult>;
  confirm(id: string, version: number, isLeaving: boolean): Promise<SendResult>;
}

/** A network that swallows requests is taken for dead after this. */
const PATIENCE_MS = 10_000;

/** The api, as the place that changes go to. */
export const segmentApi: SegmentPort = {
  save: (id, target, version, keepalive) =>
    settle(
      api.PUT('/api/segments/{id}/target', {
        params: { path: { id } },
        body: { target, version },
        ...sending(keepalive),
      }),
    ),
  confirm: (id, version, keepalive) =>
    settle(
      api.POST('/api/segments/{id}/confirm', { params: { path: { id } }, body: { version }, ...sending(keepalive) }),
    ),
};

const sending = (keepalive: boolean): Pick<RequestInit, 'keepalive' | 'signal'> => ({
  keepalive,
  signal: AbortSignal.timeout(PATIENCE_MS),
});

interface Answer {
  data?: Segment;
  error?: unknown;
  response: Response;
}

async function settle(call: Promise<Answer>): Promise<SendResult> {
  let answer: Answer;
  try {
    answer = await call;
  } catch {
    return { kind: 'unreachable' };
  }
  const { data, error, response } = answer;
  if (data !== undefined) return { kind: 'saved', segment: data };
  if (response.status >= 500) return { kind: 'unreachable' };
  if (response.status === 401) return { kind: 'signed-out' };
  return conflictOf(error) ?? { kind: 'refused', message: problemText(error) };
}

function conflictOf(error: unknown): SendResult | undefined {
  const problem = error as { code?: string; details?: Record<string, unknown> };
  if (problem.code === 'SEGMENT_MERGED') return { kind: 'gone' };
  if (problem.code !== 'SEGMENT_CHANGED' || problem.details === undefined) return undefined;
  const { theirs, source, version, lastEditedBy } = problem.details;
  if (typeof version !== 'number') return undefined;
  return {
    kind: 'conflict',
    theirs: typeof theirs === 'string' ? theirs : '',
    source: typeof source === 'string' ? source : undefined,
    version,
    by: typeof lastEditedBy === 'string' ? lastEditedBy : null,
  };
}
