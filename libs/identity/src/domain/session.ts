const HOUR_MS = 3_600_000;

/** A session ends this long after it was last used. */
const SESSION_IDLE_MS = 12 * HOUR_MS;
/** However busy it is, a session ends this long after the sign-in. */
export const SESSION_LONGEST_MS = 7 * 24 * HOUR_MS;
/** A session is not written at every request; only when this much of its time has gone by. */
const REFRESH_AFTER_MS = HOUR_MS / 12;

/** When a session that is used now ends. */
export function sessionEnd(startedAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + SESSION_IDLE_MS, startedAt.getTime() + SESSION_LONGEST_MS));
}

/** Whether the end that use moves to is far enough from the stored one to be worth a write. */
export function isWorthExtending(stored: Date, moved: Date): boolean {
  return moved.getTime() - stored.getTime() >= REFRESH_AFTER_MS;
}
