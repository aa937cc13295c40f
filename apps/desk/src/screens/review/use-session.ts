import { useEffect, useState } from 'react';
import { onSignedInAgain } from '../../api/session-end.js';
import { useUser } from '../../app/session.js';
import { LiveEditor } from './editor/live-editor.js';
import { browserKeeper } from './session/kept-work.js';
import { ReviewSession } from './session/review-session.js';
import { type Segment, segmentApi } from './session/segment-port.js';

/** The work on an edition for as long as its screen is open; what is unsent goes out when it closes or the network returns. */
export function useReviewSession(
  editionId: string,
  segments: readonly Segment[],
  askAgain: () => void,
): { session: ReviewSession; editor: LiveEditor } {
  const user = useUser();
  const [work] = useState(() => {
    const session = new ReviewSession(segmentApi, browserKeeper(user.id, editionId), segments, askAgain);
    return { session, editor: new LiveEditor((id, coded) => session.edit(id, coded)) };
  });
  const { session, editor } = work;

  useEffect(() => session.refresh(segments), [session, segments]);
  useEffect(() => {
    const flush = () => session.flushAll();
    const leave = () => session.leave();
    const hide = () => {
      if (document.visibilityState === 'hidden') session.leave();
    };
    const stopListening = onSignedInAgain(flush);
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      stopListening();
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      session.leave();
      session.dispose();
      editor.destroy();
    };
  }, [session, editor]);
  return work;
}
