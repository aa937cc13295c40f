import { type Locale } from '@anverso/kernel';
import { NUMBER_WORDS } from './number-words.js';

/** A time of day as minutes after midnight; several where the text leaves the half of the day open. */
export interface ClockTime {
  readonly start: number;
  readonly end: number;
  readonly times: readonly number[];
  /** Plain numbers that the same characters may also stand for: "15 horas", "2000 hours". */
  readonly amounts: readonly number[];
  /** Hours and minutes as written, for a comparison with something that is no time ("3:16"). */
  readonly parts: readonly number[];
  /** False for "noon" and "medianoche": they may answer a time, but their absence means nothing. */
  readonly firm: boolean;
}

type Half = 'am' | 'pm' | 'night' | 'noon' | undefined;

const MIDDAYS: ReadonlySet<string> = new Set(['noon', 'midday', 'mediodía']);
const HOURS = [...NUMBER_WORDS.en.cardinals, ...NUMBER_WORDS.es.cardinals].filter(([, value]) => value <= 12);
const HOUR_WORDS = new Map(HOURS);
const MINUTE_WORDS = new Map([...NUMBER_WORDS.es.cardinals].filter(([, value]) => value < 60));
const HOUR = String.raw`(?<hour>\d{1,2}|${[...HOUR_WORDS.keys()].join('|')})`;
const MINUTE = String.raw`[:.](?<minute>[0-5]\d)`;
const SPOKEN = String.raw`\sy\s(?<spoken>media|cuarto|${[...MINUTE_WORDS.keys()].join('|')})(?!\p{L})`;
const MERIDIEM = String.raw`\s?(?<half>[ap])\.?\s?m(?![\p{L}\d])\.?`;
const PERIOD_ES = String.raw`\s(?:(?:de|en|por)\s(?:la|esta|esa)\s(?<period>mañana|tarde|noche|madrugada)|del\s(?<noon>mediodía))`;
const PERIOD_EN = String.raw`\s(?:(?:in\sthe\s)(?<period>morning|afternoon|evening)|(?<noon>noon|midnight)|(?<night>at\snight)|o['’]clock)`;
const NOT_INSIDE = String.raw`(?<![\p{L}\d.,:/])`;

const pattern = (source: string): RegExp => new RegExp(NOT_INSIDE + source, 'giu');

/** Ways to write a time, the most telling first; each takes its characters from those that follow. */
const PATTERNS: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    pattern(String.raw`${HOUR}(?:${MINUTE})?${MERIDIEM}`),
    pattern(String.raw`${HOUR}(?:${MINUTE})?${PERIOD_EN}(?!\p{L})`),
    pattern(String.raw`(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?![\d:]|[.,]\d)`),
    pattern(String.raw`(?<hour>[01]\d|2[0-4])(?<minute>[0-5]\d)(?<digital>\s)(?:GMT|UTC|hours|hrs)(?!\p{L})`),
    pattern(String.raw`(?<word>noon|midday|midnight)(?!\p{L})`),
  ],
  es: [
    pattern(String.raw`${HOUR}(?:${MINUTE}|${SPOKEN})?${MERIDIEM}`),
    pattern(String.raw`${HOUR}(?:${MINUTE}|${SPOKEN})?(?:\shoras)?${PERIOD_ES}(?!\p{L})`),
    pattern(String.raw`(?<=\blas?\s)${HOUR}${SPOKEN}`),
    pattern(String.raw`(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?![\d:]|[.,]\d)(?:\s(?:h|hs|hrs|horas)(?!\p{L}))?`),
    pattern(String.raw`(?<hour>\d{1,2})\.(?<minute>[0-5]\d)\s?(?:h|hs|hrs|horas)(?!\p{L})`),
    pattern(String.raw`(?<=\blas?\s)(?<hour>\d{1,2})\.(?<minute>[0-5]\d)(?!\d|[.,]\d)`),
    pattern(String.raw`(?<hour>\d{1,2})(?<digital>\s?)h(?<minute>[0-5]\d)?(?![\p{L}\d])`),
    pattern(String.raw`(?<hour>\d{1,2})(?<digital>\s)(?:hs|hrs|horas)(?!\p{L})`),
    pattern(String.raw`(?<word>mediodía|medianoche)(?!\p{L})`),
  ],
};

/** Without a figure, a part of the day or "las tres y …" there is no time of day, which one cheap look tells. */
const MAY_TELL_TIME =
  /\d|mañana|tarde|noche|madrugada|mediod|medianoche|noon|mid(?:day|night)|morning|evening|\bnight|o['’]clock|\slas?\s\p{L}+\sy\s|\s[ap]\.?\s?m\b/iu;

/** Finds times of day in either style: 3:30 p.m., 15:30, 15.30 h, las tres y media de la tarde, 1530 GMT, noon. */
export function findClockTimes(text: string, locale: Locale): ClockTime[] {
  if (!MAY_TELL_TIME.test(text)) return [];
  const found: ClockTime[] = [];
  let rest = text;
  for (const form of PATTERNS[locale]) {
    const matches = [...rest.matchAll(form)];
    for (const match of matches) {
      const time = readMatch(
        match,
        locale === 'es' && !SPOKEN_LATER.test(text.slice(match.index, match.index + LATER)),
      );
      if (time !== undefined) found.push(time);
    }
    if (matches.length > 0) rest = cover(rest, matches);
  }
  return found;
}

/** "a las 9:15 del viernes por la noche": the half of the day may follow the day. */
const SPOKEN_LATER = /(?:mañana|tarde|noche|madrugada)(?!\p{L})/iu;
const LATER = 40;

/** Takes the characters of a form away from the forms that follow. */
function cover(text: string, matches: readonly RegExpExecArray[]): string {
  let result = '';
  let last = 0;
  for (const { 0: match, index } of matches) {
    result += text.slice(last, index) + '\u0001'.repeat(match.length);
    last = index + match.length;
  }
  return result + text.slice(last);
}

function readMatch(match: RegExpExecArray, is24Hours: boolean): ClockTime | undefined {
  const groups = match.groups ?? {};
  const { hour = '', minute, digital, word, spoken } = groups;
  const span = { start: match.index, end: match.index + match[0].length };
  if (word !== undefined)
    return { ...span, times: [MIDDAYS.has(word.toLowerCase()) ? 720 : 0], amounts: [12], parts: [], firm: false };
  const hours = HOUR_WORDS.get(hour.toLowerCase()) ?? Number(hour);
  if (hours > 24) return undefined;
  const parts = minute === undefined ? [] : [hours, Number(minute)];
  const minutes = minute === undefined ? spokenMinutes(spoken) : Number(minute);
  const amounts = digital === undefined ? [] : [Number(hour + (minute ?? ''))];
  const half = halfOf(groups);
  // Spanish figures with minutes count to 24: "11:30" is in the morning.
  const times =
    is24Hours && half === undefined && minute !== undefined
      ? [(hours % 24) * 60 + minutes]
      : timesOf(hours, minutes, half);
  return { ...span, times, amounts, parts, firm: true };
}

function spokenMinutes(spoken: string | undefined): number {
  if (spoken === undefined) return 0;
  return { media: 30, cuarto: 15 }[spoken.toLowerCase()] ?? MINUTE_WORDS.get(spoken.toLowerCase()) ?? 0;
}

function halfOf(groups: Record<string, string | undefined>): Half {
  const { half, period, noon, night } = groups;
  if (half !== undefined) return half.toLowerCase() === 'a' ? 'am' : 'pm';
  if (night !== undefined || period?.toLowerCase() === 'noche' || noon?.toLowerCase() === 'midnight') return 'night';
  if (noon !== undefined) return 'noon';
  if (period === undefined) return undefined;
  return /^(?:mañana|madrugada|morning)$/i.test(period) ? 'am' : 'pm';
}

/** The minutes of the day that an hour may mean: "12 a.m." is midnight, "11 de la noche" is 23:00, "1 de la noche" is 01:00. */
function timesOf(hours: number, minutes: number, half: Half): number[] {
  const at = (hour: number): number => (hour % 24) * 60 + minutes;
  if (hours > 12 || hours === 0) return [at(hours)];
  const morning = hours % 12;
  if (half === 'am') return hours === 12 ? [at(0), at(12)] : [at(morning)];
  if (half === 'night') return hours === 12 || hours < 5 ? [at(morning)] : [at(morning + 12)];
  if (half !== undefined) return [at(morning + 12)];
  return [at(hours), at(hours + 12)];
}
