import { momentsOf, onDay, wallTime } from '../../parts/house-time.js';

/** Which of two is meant when the clock shows a time twice in one night. */
export type Turn = 'first' | 'second';

/** What a person wrote into a field for day and time, as the moment it means on the clock of the house. */
export type PlannedMoment =
  | { kind: 'moment'; at: Date }
  | { kind: 'missing' }
  | { kind: 'past' }
  /** The clock jumps over it; `next` is what it shows then. */
  | { kind: 'skipped'; next: Date };

/** Reads `2026-11-25T09:00`; a moment that has passed is no plan, and neither is one that never comes. */
export function readMoment(value: string, timeZone: string, now: Date, turn: Turn = 'first'): PlannedMoment {
  const meant = momentsOf(value, timeZone);
  if (meant.kind === 'unreadable') return { kind: 'missing' };
  if (meant.kind === 'skipped') return meant.next <= now ? { kind: 'past' } : meant;
  const at = meant.kind === 'once' ? meant.at : meant[turn];
  return at <= now ? { kind: 'past' } : { kind: 'moment', at };
}

/** Nine o’clock of the next morning of the house, as the field wants it: when most papers go out. */
export function nextMorning(now: Date, timeZone: string): string {
  const today = wallTime(now, timeZone);
  const morning = onDay(today, 0, '09:00');
  return today < morning ? morning : onDay(today, 1, '09:00');
}
