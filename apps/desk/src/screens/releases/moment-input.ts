/** What a person wrote into a field for day and time, as the moment it means in the zone of this browser. */
export type PlannedMoment = { kind: 'moment'; at: Date } | { kind: 'missing' } | { kind: 'past' };

/** Reads `2026-11-25T09:00`; a moment that has passed is no plan. */
export function readMoment(value: string, now: Date): PlannedMoment {
  // Without a zone the text means local time, which is what the field shows.
  const at = new Date(value);
  if (value === '' || Number.isNaN(at.getTime())) return { kind: 'missing' };
  return at <= now ? { kind: 'past' } : { kind: 'moment', at };
}

/** Nine o’clock of the next morning, as the field wants it: when most papers go out. */
export function nextMorning(now: Date): string {
  const morning = new Date(now);
  if (now.getHours() >= 9) morning.setDate(morning.getDate() + 1);
  morning.setHours(9, 0, 0, 0);
  return localFieldValue(morning);
}

function localFieldValue(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
