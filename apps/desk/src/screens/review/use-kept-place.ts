import { useEffect, useRef } from 'react';
import { type ReviewSession } from './session/review-session.js';

/** When the segment with the cursor goes into the one before it, the cursor goes along. */
export function useKeptPlace(session: ReviewSession, activeId: string | undefined, go: (id: string) => void): void {
  const position = useRef(0);
  useEffect(() => {
    const look = (): void => {
      const entry = session.entry(activeId ?? '');
      if (entry !== undefined) position.current = entry.segment.position;
      else {
        const segments = session.list();
        const next = segments[Math.max(0, position.current - 1)] ?? segments[0];
        if (next !== undefined) go(next.id);
      }
    };
    look();
    return session.subscribe(look);
  }, [session, activeId, go]);
}
