import { formatTime, LANGUAGE_TAGS } from '@anverso/i18n/desk';
import { type DeskLocale } from '../../i18n/i18n.js';
import { momentOf, onDay, wallTime } from '../../parts/house-time.js';

const NEWSROOM_CLOSES = '18:00';
const MORNING = '09:00';

/** In which language a time is said, and by whose clock. */
interface Saying {
  locale: DeskLocale;
  timeZone: string;
}

/** A moment as people say it: “today, 6:00 PM”, “tomorrow, 9:00 AM”, “Nov 30, 9:00 AM”. */
export function sayWhen(moment: Date, now: Date, { locale, timeZone }: Saying): string {
  const days = daysBetween(now, moment, timeZone);
  const day =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(LANGUAGE_TAGS[locale], { numeric: 'auto' }).format(days, 'day')
      : new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { day: 'numeric', month: 'short', timeZone }).format(moment);
  return `${day}, ${formatTime(moment, locale, timeZone)}`;
}

/** Calendar days from one moment to the other, in a time zone. */
function daysBetween(from: Date, to: Date, timeZone: string): number {
  const midnight = (date: Date): number => Date.parse(wallTime(date, timeZone).slice(0, 10));
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/** The times that are set most often, as a field for day and time wants them. */
export function quickDues(
  now: Date,
  timeZone: string,
): { key: 'inTwoHours' | 'today' | 'tomorrow'; at: Date; value: string }[] {
  const today = wallTime(now, timeZone);
  const evening = onDay(today, 0, NEWSROOM_CLOSES);
  const soon = wallTime(roundToMinutes(new Date(now.getTime() + 7_200_000), 15), timeZone);
  const choices = [
    { key: 'inTwoHours' as const, value: soon },
    ...(evening > today ? [{ key: 'today' as const, value: evening }] : []),
    { key: 'tomorrow' as const, value: onDay(today, 1, MORNING) },
  ];
  return choices.map((choice) => ({ ...choice, at: momentOf(choice.value, timeZone) ?? now }));
}

function roundToMinutes(date: Date, minutes: number): Date {
  const step = minutes * 60_000;
  return new Date(Math.ceil(date.getTime() / step) * step);
}
