import { type Locale } from '@anverso/kernel';
import { countWords, splitSentences } from '@anverso/language';
import { type Check, type Issue, type Pair } from './check.js';

/** Spanish runs longer than English by a fifth or so; outside of these something is missing or was added. */
const RATIO: Readonly<Record<Locale, readonly [least: number, most: number]>> = { en: [0.5, 1.75], es: [0.62, 2.2] };
/** Headlines and descriptions are written anew rather than translated word by word: they may be so much shorter or longer. */
const LEEWAY: Readonly<Record<string, number>> = {
  headline: 1.3,
  subhead: 1.3,
  'related-title': 1.3,
  alt: 1.3,
  dek: 1.15,
};
const ADDRESS = /https?:\/\/\S+/g;
const RATIO_FROM_CHARACTERS = 60;

function tooLong({ targetText, unitKind, style }: Pair): Issue[] {
  const limit = style.maxLength[unitKind];
  if (limit === undefined || targetText.length <= limit) return [];
  const details = { length: String(targetText.length), limit: String(limit) };
  return [{ matter: unitKind, details, targetSpans: [{ start: limit, end: targetText.length }] }];
}

function ratio({ sourceText, targetText, to, unitKind }: Pair): Issue[] {
  const lengthOf = (text: string): number => text.replace(ADDRESS, '').length;
  if (lengthOf(sourceText) < RATIO_FROM_CHARACTERS) return [];
  const leeway = LEEWAY[unitKind] ?? 1;
  const [least, most] = [RATIO[to][0] / leeway, RATIO[to][1] * leeway];
  const share = lengthOf(targetText) / lengthOf(sourceText);
  if (share >= least && share <= most) return [];
  return [{ matter: share < least ? 'short' : 'long', details: { percent: String(Math.round(share * 100)) } }];
}

function sentences({ sourceText, targetText, from, to }: Pair): Issue[] {
  const ours = splitSentences(sourceText, from).length;
  const theirs = splitSentences(targetText, to).length;
  if (ours === theirs) return [];
  const details = { source: String(ours), target: String(theirs) };
  return [{ matter: `${ours} | ${theirs}`, details }];
}

const UNEDITED_FROM_WORDS = 4;

function unedited({ origin, isConfirmed, targetText }: Pair): Issue[] {
  const isUnedited = origin === 'machine' && isConfirmed && countWords(targetText) >= UNEDITED_FROM_WORDS;
  return isUnedited ? [{ matter: targetText }] : [];
}

/** How much there is of a text, and how it came about. */
export const MEASURE_CHECKS: readonly Check[] = [
  { id: 'length', type: 'length', severity: 'warning', find: tooLong },
  { id: 'length-ratio', type: 'length', severity: 'warning', find: ratio },
  { id: 'sentence-count', type: 'omission', severity: 'hint', find: sentences },
  { id: 'unedited-draft', type: 'other', severity: 'hint', find: unedited },
];
