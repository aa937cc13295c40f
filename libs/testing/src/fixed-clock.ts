import { type Clock } from '@anverso/kernel';

/** A clock that stands still until the test moves it. */
export interface FixedClock extends Clock {
  set(moment: string): void;
  advance(milliseconds: number): void;
}

/** Stands at this moment, written as ISO 8601. */
export function fixedClock(moment = '2026-11-24T09:00:00.000Z'): FixedClock {
  let now = new Date(moment);
  return {
    now: () => new Date(now),
    set: (next) => {
      now = new Date(next);
    },
    advance: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds);
    },
  };
}
