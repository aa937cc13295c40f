import { lazy, Suspense, useSyncExternalStore } from 'react';
import { type ReviewSession } from './session/review-session.js';

const StrayWork = lazy(() => import('./cut-tools.js').then(({ StrayWork: work }) => ({ default: work })));

/** What is left over of segments that are no more; hardly ever anything. */
export function StrayNotice({ session }: { session: ReviewSession }) {
  const strays = useSyncExternalStore(session.subscribe, session.strays);
  return strays.length === 0 ? null : (
    <Suspense fallback={null}>
      <StrayWork />
    </Suspense>
  );
}
