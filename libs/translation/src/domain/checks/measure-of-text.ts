import { countWords, splitSentences } from '@anverso/language';
import { type Check, type Issue, type Pair } from './check.js';

/** Spanish runs longer than English by a fifth or so; outside of these something is missing or was added. */
const RATIO = { en: { least: 0.5, most: 1.75 }, es: { least: 0.62, most: 2.2 } } as const;
const ADDRESS = /https?:\/\/\S+/g;
const RATIO_FROM_CHARACTERS = 60;

function tooLong({ targetText, unitKind, style }: Pair): Issue[] {
  const limit = style.maxLength[unitKind];
  if (limit === undefined || targetText.length <= limit) return [];
  const details = { length: String(targetText.length), limit: String(limit) };
  return [{ matter: unitKind, details, targetSpans: [{ start: limit, end: targetText.length }] }];
}

function ratio({ sourceText, targetText, to }: Pair): Issue[] {
  const lengthOf = (text: string): number => text.replace(ADDRESS, '').length;
  if (lengthOf(sourceText) < RATIO_FROM_CHARACTERS) return [];
  const { least, most } = RATIO[to];
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
