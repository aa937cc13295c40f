/** What a clock on the wall shows: `2026-11-25T09:00`, as a field for day and time writes it. */
type WallTime = string;

/** The moments that a time on the clock of a zone may mean: none when the clock jumps over it, two when it is set back. */
export type MeantMoment =
  | { kind: 'unreadable' }
  /** `next` is when the clock has jumped, which is as long after the jump as was meant after it began. */
  | { kind: 'skipped'; next: Date }
  | { kind: 'once'; at: Date }
  | { kind: 'twice'; first: Date; second: Date };

const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const DAY_MS = 86_400_000;
/** Kept, because making one of these costs a hundred times what using it does. */
const CLOCKS = new Map<string, Intl.DateTimeFormat>();

/** What the clock of a zone shows at a moment. */
export function wallTime(at: Date, timeZone: string): WallTime {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The moment that a time on the clock of a zone means. */
export function momentsOf(value: WallTime, timeZone: string): MeantMoment {
  const written = new Date(`${value}Z`);
  if (!WALL_TIME.test(value) || Number.isNaN(written.getTime())) return { kind: 'unreadable' };
  // A zone changes its clock once within two days, so one of the offsets around the written time is the right one.
  const byOffsetAt = (ms: number): Date => new Date(written.getTime() - offset(new Date(ms), timeZone));
  const before = byOffsetAt(written.getTime() - DAY_MS);
  const after = byOffsetAt(written.getTime() + DAY_MS);
  const [first, second] = [before, after].filter((at) => wallTime(at, timeZone) === value);
  if (first === undefined) return { kind: 'skipped', next: before };
  return second === undefined || first.getTime() === second.getTime()
    ? { kind: 'once', at: first }
    : { kind: 'twice', first, second };
}

/** One moment for a time on the clock: the first of two, and behind a jump what was meant. */
export function momentOf(value: WallTime, timeZone: string): Date | undefined {
  const meant = momentsOf(value, timeZone);
  switch (meant.kind) {
    case 'unreadable':
      return undefined;
    case 'skipped':
      return meant.next;
    case 'once':
      return meant.at;
    case 'twice':
      return meant.first;
  }
}

/** That time so many days after the day of `value`, on the clock. */
export function onDay(value: WallTime, days: number, time: string): WallTime {
  const day = new Date(`${value.slice(0, 10)}T00:00Z`);
  return `${new Date(day.getTime() + days * DAY_MS).toISOString().slice(0, 10)}T${time}`;
}

/** `GMT-6`: how far the clock of a zone is from Greenwich at a moment. */
export function offsetName(language: string, timeZone: string, at: Date): string {
  const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'shortOffset' });
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** `America/Mexico City (GMT-6)`: by whose clock a time is read and written. */
export function zoneName(language: string, timeZone: string, at: Date): string {
  const place = timeZone.replaceAll('_', ' ');
  const name = offsetName(language, timeZone, at);
  return timeZone === 'UTC' || name === place ? place : `${place} (${name})`;
}

/** How much later the clock of a zone is than Greenwich, in milliseconds. */
function offset(at: Date, timeZone: string): number {
  const minutes = Math.floor(at.getTime() / 60_000);
  return new Date(`${wallTime(at, timeZone)}Z`).getTime() - minutes * 60_000;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(timeZone);
  if (known !== undefined) return known;
  const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en-US', { ...numeric, timeZone, calendar: 'gregory', hourCycle: 'h23' });
  CLOCKS.set(timeZone, made);
  return made;
}
