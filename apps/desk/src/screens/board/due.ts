import { type DeskLocale } from '../../i18n/i18n.js';

const TAGS: Record<DeskLocale, string> = { en: 'en-US', es: 'es-419' };
const NEWSROOM_CLOSES = 18;
const MORNING = 9;

/** A moment as people say it: “today, 6:00 PM”, “tomorrow, 9:00 AM”, “Nov 30, 9:00 AM”. */
export function sayWhen(moment: Date, now: Date, locale: DeskLocale): string {
  const days = daysBetween(now, moment);
  const day =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(TAGS[locale], { numeric: 'auto' }).format(days, 'day')
      : new Intl.DateTimeFormat(TAGS[locale], { day: 'numeric', month: 'short' }).format(moment);
  return `${day}, ${sayTime(moment, locale)}`;
}

export function sayTime(moment: Date, locale: DeskLocale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { timeStyle: 'short' }).format(moment);
}

/** Calendar days from one moment to the other, in this machine's time zone. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/** The times that are set most often. */
export function quickDues(now: Date): { key: 'inTwoHours' | 'today' | 'tomorrow'; at: Date }[] {
  const at = (days: number, hour: number): Date =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
  const evening = at(0, NEWSROOM_CLOSES);
  return [
    { key: 'inTwoHours', at: roundToMinutes(new Date(now.getTime() + 7_200_000), 15) },
    ...(evening > now ? [{ key: 'today', at: evening } as const] : []),
    { key: 'tomorrow', at: at(1, MORNING) },
  ];
}

function roundToMinutes(date: Date, minutes: number): Date {
  const step = minutes * 60_000;
  return new Date(Math.ceil(date.getTime() / step) * step);
}

/** For an input of type `datetime-local`, which speaks this machine's time without a zone. */
export function toLocalInput(moment: Date | undefined): string {
  if (moment === undefined) return '';
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

export function fromLocalInput(value: string): Date | undefined {
  const moment = new Date(value);
  return value === '' || Number.isNaN(moment.getTime()) ? undefined : moment;
}
