import { type NotificationData } from '@mantine/notifications';
import { lazy, Suspense, useSyncExternalStore } from 'react';

const load = () => import('@mantine/notifications');
const Corner = lazy(() => load().then(({ Notifications }) => ({ default: Notifications })));

let hasSpoken = false;
const listeners = new Set<() => void>();

/** Says in the corner of the screen that something has been done. */
export function notify(notice: NotificationData): void {
  hasSpoken = true;
  for (const listener of listeners) listener();
  void load().then(({ notifications }) => notifications.show(notice));
}

/** The corner that notices appear in; it is loaded with the first of them. */
export function Notices() {
  const isWanted = useSyncExternalStore(subscribe, () => hasSpoken);
  return isWanted ? (
    <Suspense fallback={null}>
      <Corner position="bottom-right" />
    </Suspense>
  ) : null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
