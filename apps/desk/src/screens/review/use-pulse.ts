import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/client.js';
import { type Other } from './room-context.js';
import { listenToHouse } from '../../parts/house-changes.js';
import { type ReviewSession } from './session/review-session.js';

const BEAT_MS = 10_000;
/** Whoever only passes through a row does not announce it. */
const SETTLE_MS = 700;
/** Of everything that happens in the house, this is asked no more often than that. */
const HEAR_MS = 1_500;

/** Tells the others where this person is, hears where they are, and asks for the segments again when these have moved on. */
export function usePulse(
  editionId: string,
  segmentId: string | undefined,
  session: ReviewSession,
  askAgain: () => void,
): readonly Other[] {
  const [others, setOthers] = useState<readonly Other[]>([]);
  const hear = useRef<() => void>(undefined);
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
    let heard: ReturnType<typeof setTimeout> | undefined;
    hear.current = () => {
      heard ??= setTimeout(() => {
        heard = undefined;
        void beat();
      }, HEAR_MS);
    };
    return () => {
      hear.current = undefined;
      clearTimeout(heard);
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [editionId, segmentId, session]);
  useEffect(() => whileSeen(() => listenToHouse(() => hear.current?.())), []);
  return others;
}

/** Listens for as long as somebody looks: a browser has few connections, and many screens may be open. */
function whileSeen(listen: () => () => void): () => void {
  let stop: (() => void) | undefined;
  const look = (): void => {
    const isSeen = document.visibilityState === 'visible';
    if (isSeen) stop ??= listen();
    else {
      stop?.();
      stop = undefined;
    }
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    stop?.();
  };
}
