import { api, problemText, type Schemas } from '../../api/client.js';
import { type ReviewSession } from './session/review-session.js';
import { type Segment } from './session/segment-port.js';
import { whenSettled } from './session/when-settled.js';

type Cut = Schemas['SegmentCut'];

/** The last split or merge here: what takes it back. */
export interface LastCut {
  segmentId: string;
  kind: Cut['kind'];
  offset: number;
}

/** What became of a cut: the cut, why there is none, or that the segment's text could not be saved first. */
export type CutOutcome = { cut: Cut } | { problem: string } | { unsaved: true };

const IN_SENTENCES = new Set(['paragraph', 'quote', 'list-item']);

/** Whether there is anything to split: running text of more than one word. */
export const maySplit = ({ unitKind, source }: Segment): boolean =>
  IN_SENTENCES.has(unitKind) && /\S\s+\S|[—–…{]/.test(source);

/** The segment behind this one in the same paragraph. */
export function nextInUnit(segments: readonly Segment[], { id, unitPath }: Segment): Segment | undefined {
  const next = segments[segments.findIndex((segment) => segment.id === id) + 1];
  return next?.unitPath === unitPath ? next : undefined;
}

/** Whether the next segment belongs to the same paragraph. */
export const mayMerge = (segments: readonly Segment[], segment: Segment): boolean =>
  nextInUnit(segments, segment) !== undefined;

/** Splits a segment at an offset of its source, once its text is saved. */
export function split(session: ReviewSession, id: string, offset: number): Promise<CutOutcome> {
  return cut(session, [id], ([segment]) =>
    api.POST('/api/segments/{id}/split', {
      params: { path: { id } },
      body: { offset, version: segment?.version ?? 1 },
    }),
  );
}

/** Merges a segment with the next one of its paragraph, once both texts are saved. */
export function merge(session: ReviewSession, first: Segment, second: Segment): Promise<CutOutcome> {
  return cut(session, [first.id, second.id], ([one, other]) =>
    api.POST('/api/segments/{id}/merge', {
      params: { path: { id: first.id } },
      body: { version: one?.version ?? 1, nextVersion: other?.version ?? 1 },
    }),
  );
}

async function cut(
  session: ReviewSession,
  ids: readonly string[],
  ask: (segments: (Segment | undefined)[]) => Promise<{ data?: Cut; error?: unknown }>,
): Promise<CutOutcome> {
  if (!(await whenSettled(session, ids))) return { unsaved: true };
  const { data, error } = await ask(ids.map((id) => session.entry(id)?.segment)).catch((error: unknown) => ({
    data: undefined,
    error,
  }));
  if (data === undefined) return { problem: problemText(error) };
  session.applyCut(data);
  return { cut: data };
}
