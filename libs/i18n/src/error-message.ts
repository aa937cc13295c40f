import { type AppError, type Locale } from '@anverso/kernel';
import { en } from './catalogues/en/index.js';
import { lookup } from './translator.js';

type ErrorCode = keyof (typeof en)['errors'];

/** Whether both catalogues have a message for this code. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(en.errors, code);
}

/** What an expected failure says to a person, in their language; an unlisted code says UNKNOWN. */
export function errorMessage(error: Pick<AppError, 'code' | 'details'>, locale: Locale): string {
  const code = isErrorCode(error.code) ? error.code : 'UNKNOWN';
  return lookup(locale, 'errors', code, { requestId: '—', ...flatten(error.details) });
}

/** Lists read as `a, b`; anything else as it stands. */
function flatten(details: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [key, Array.isArray(value) ? value.join(', ') : value]),
  );
}
