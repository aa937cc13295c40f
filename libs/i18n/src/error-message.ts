import { type AppError, type Locale } from '@anverso/kernel';
import { en } from './catalogues/en/index.js';
import { formatList } from './formats.js';
import { stateName } from './state-name.js';
import { lookup } from './translator.js';

type ErrorCode = keyof (typeof en)['errors'];

/** Whether both catalogues have a message for this code. */
function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(en.errors, code);
}

/** What an expected failure says to a person, in their language; an unlisted code says UNKNOWN. */
export function errorMessage(error: Pick<AppError, 'code' | 'details'>, locale: Locale): string {
  const code = isErrorCode(error.code) ? error.code : 'UNKNOWN';
  return lookup(locale, 'errors', code, { requestId: '—', ...flatten(error.details, locale) });
}

/** Details under these names are states, which have names in both languages. */
const STATES: ReadonlySet<string> = new Set(['state', 'from', 'to']);

/** Lists read as `a, b`, states and parts of a story by their names; anything else as it stands. */
function flatten(details: Record<string, unknown>, locale: Locale): Record<string, unknown> {
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, toText(key, value, locale)]));
}

function toText(key: string, value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.every(isStoryPart) ? namedParts(value, locale) : value.join(', ');
  return STATES.has(key) && typeof value === 'string' ? stateName(value, locale) : value;
}

interface StoryPart {
  part: string;
  figure?: number;
}

function isStoryPart(value: unknown): value is StoryPart {
  return (
    typeof value === 'object' && value !== null && 'part' in value && Object.hasOwn(en.storyParts, String(value.part))
  );
}

/** `the headline and the credit of figure 2` */
function namedParts(parts: readonly StoryPart[], locale: Locale): string {
  return formatList(
    parts.map(({ part, figure }) => lookup(locale, 'storyParts', part, { figure })),
    locale,
  );
}
