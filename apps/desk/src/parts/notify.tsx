import { type NotificationData } from '@mantine/notifications';
import { lazy, Suspense } from 'react';
import { Flag, useFlag } from './flag.js';

const load = () => import('@mantine/notifications');
const Corner = lazy(() => load().then(({ Notifications }) => ({ default: Notifications })));

/** Whether anything has been said yet. */
const spoken = new Flag();

/** Says in the corner of the screen that something has been done. */
export function notify(notice: NotificationData): void {
  spoken.set(true);
  void load().then(({ notifications }) => notifications.show(notice));
}

/** The corner that notices appear in; it is loaded with the first of them. */
export function Notices() {
  const isWanted = useFlag(spoken);
  return isWanted ? (
    <Suspense fallback={null}>
      <Corner position="bottom-right" />
    </Suspense>
  ) : null;
}
