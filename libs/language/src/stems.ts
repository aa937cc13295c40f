import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { type Locale } from '@anverso/kernel';

const STEMMERS: Readonly<Record<Locale, (word: string) => string>> = { en: stemEnglish, es: stemSpanish };

/** A vocabulary is small and each word of it is asked for again and again. */
const REMEMBERED_WORDS = 50_000;
const known: Readonly<Record<Locale, Map<string, string>>> = { en: new Map(), es: new Map() };

/** The stem of a word in any case (Snowball): "voted" and "votes" share one, as do "presidente" and "presidentes". */
export function stemOf(word: string, locale: Locale): string {
  const stems = known[locale];
  const lower = word.toLowerCase();
  const remembered = stems.get(lower);
  if (remembered !== undefined) return remembered;
  if (stems.size >= REMEMBERED_WORDS) stems.clear();
  const stem = STEMMERS[locale](lower);
  stems.set(lower, stem);
  return stem;
}
