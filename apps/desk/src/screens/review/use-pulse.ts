import { useEffect, useState } from 'react';
import { api } from '../../api/client.js';
import { type Other } from './room-context.js';
import { type ReviewSession } from './session/review-session.js';

const BEAT_MS = 10_000;
/** Whoever only passes through a row does not announce it. */
const SETTLE_MS = 700;

/** Tells the others where this person is, hears where they are, and asks for the segments again when these have moved on. */
export function usePulse(
  editionId: string,
  segmentId: string | undefined,
  session: ReviewSession,
  askAgain: () => void,
): readonly Other[] {
  const [others, setOthers] = useState<readonly Other[]>([]);
  useEffect(() => {
    const beat = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      const answer = await api
        .PUT('/api/editions/{id}/presence', { params: { path: { id: editionId } }, body: { segmentId } })
        .catch(() => undefined);
      if (answer?.data === undefined) return;
      const { others: here, stamp } = answer.data;
      setOthers((before) => (JSON.stringify(before) === JSON.stringify(here) ? before : here));
      const known = session.list().reduce((sum, { version }) => sum + version, 0);
      if (stamp !== known && session.pendingCount() === 0) askAgain();
    };
    const first = setTimeout(() => void beat(), SETTLE_MS);
    const timer = setInterval(() => void beat(), BEAT_MS);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [editionId, segmentId, session]);
  return others;
}
