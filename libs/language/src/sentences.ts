import { type Locale } from '@anverso/kernel';
import { candidateBoundaries } from './segmentation/candidates.js';
import { type Enumerator, followsOn, readEnumerator } from './segmentation/enumerators.js';
import { ENGLISH } from './segmentation/rules.en.js';
import { SPANISH } from './segmentation/rules.es.js';
import { type Place, placeAt, REACH } from './segmentation/place.js';
import { indexRules, type RuleIndex, verdictOf } from './segmentation/rule-index.js';

const RULES: Readonly<Record<Locale, RuleIndex>> = { en: indexRules(ENGLISH), es: indexRules(SPANISH) };

/**
 * Cuts a paragraph into sentences; the pieces join to exactly the input, spaces between sentences belong to the piece before.
 * When a stop is doubtful the pieces stay together: a translator splits faster than he repairs half a sentence.
 */
export function splitSentences(text: string, locale: Locale): string[] {
  const rules = RULES[locale];
  const sentences: string[] = [];
  let start = 0;
  let counting = readEnumerator(text.slice(0, REACH).trimStart());
  for (const boundary of candidateBoundaries(text, locale)) {
    if (boundary <= start) continue;
    const place = placeAt(text, start, boundary);
    const found = readEnumerator(place.after);
    if (!isNextItem(counting, found, place) && !(verdictOf(rules, place) ?? true)) {
      if (found?.opensSentence === true && place.before.endsWith(':')) counting = found;
      continue;
    }
    sentences.push(text.slice(start, boundary));
    start = boundary;
    counting = found;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

/** What joins two items of an enumeration that is one sentence: "1) water and 2) bread". */
const JOINT = /\s(?:and|or|y|e|o|u)$/;

/** The next item of a list in one line: "1) Water 2) Bread". */
function isNextItem(counting: Enumerator | undefined, found: Enumerator | undefined, { gap, before }: Place): boolean {
  return (
    counting !== undefined && found !== undefined && gap !== 'none' && followsOn(counting, found) && !JOINT.test(before)
  );
}
