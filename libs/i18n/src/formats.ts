/** The house writes neutral Latin American Spanish and American English. */
export const LANGUAGE_TAGS = { en: 'en-US', es: 'es-419' } as const;
/** Said again here, because the desk reads this file too and knows nothing of the kernel. */
type Locale = keyof typeof LANGUAGE_TAGS;

/** How much of a moment is said. */
const STYLES = {
  date: { dateStyle: 'long' },
  moment: { dateStyle: 'medium', timeStyle: 'short' },
  time: { timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Kept, because making one of these costs a hundred times what using it does. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();
const LISTS = new Map<Locale, Intl.ListFormat>();

/** `November 24, 2026` · `24 de noviembre de 2026`; the day by the clock of a time zone, UTC unless one is given. */
export function formatDate(date: Date | string, locale: Locale, timeZone = 'UTC'): string {
  return formatOf('date', locale, timeZone).format(new Date(date));
}

/**
 * The same for what may be a day alone, such as `2026-11-24`: a day is the same everywhere, and only a moment falls on
 * another day by another clock.
 */
export function formatDay(date: string, locale: Locale, timeZone?: string): string {
  return formatDate(date, locale, date.includes('T') ? timeZone : undefined);
}

/** `Nov 24, 2026, 6:05 PM` · `24 nov 2026, 6:05 p. m.` */
export function formatMoment(at: Date | string, locale: Locale, timeZone: string): string {
  return withClock(formatOf('moment', locale, timeZone), at);
}

/** `6:05 PM` · `6:05 p. m.` */
export function formatTime(at: Date | string, locale: Locale, timeZone: string): string {
  return withClock(formatOf('time', locale, timeZone), at);
}

/** `Ana, Luis, and Eva` · `Ana, Luis y Eva` */
export function formatList(names: readonly string[], locale: Locale): string {
  const known = LISTS.get(locale) ?? new Intl.ListFormat(LANGUAGE_TAGS[locale], { type: 'conjunction' });
  LISTS.set(locale, known);
  return known.format(names);
}

/** Browsers and servers differ in `p.m.`, `p. m.` and the spaces around it; the academies write it in one way. */
function withClock(format: Intl.DateTimeFormat, at: Date | string): string {
  const written = format.format(new Date(at));
  return written.replace(/\s([ap])\.\s?m\./u, '\u00a0$1.\u00a0m.');
}

function formatOf(style: keyof typeof STYLES, locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${style} ${locale} ${timeZone}`;
  const known = FORMATS.get(key) ?? new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { ...STYLES[style], timeZone });
  FORMATS.set(key, known);
  return known;
}
