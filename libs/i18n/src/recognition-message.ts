import { type Locale } from '@anverso/kernel';
import { lookup } from './translator.js';

/** What an import took a line for, in a person's language, and the reason where it was not sure. */
export function recognitionWords(
  { part, reason }: { part: string; reason?: string },
  locale: Locale,
): { part: string; reason?: string } {
  return {
    part: lookup(locale, 'recognition', `parts.${part}`, {}),
    ...(reason !== undefined && { reason: lookup(locale, 'recognition', `doubts.${reason}`, {}) }),
  };
}
