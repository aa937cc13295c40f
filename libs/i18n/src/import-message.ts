import { type Locale } from '@anverso/kernel';
import { lookup } from './translator.js';

/** What became of a segment or a term of a file, said to a person in their language. Reasons are the keys of the namespace `interchange`. */
export function importMessage(reason: string, locale: Locale): string {
  return lookup(locale, 'interchange', reason, {});
}
