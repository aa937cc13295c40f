import { countWords } from '@anverso/language';
import { type Check, type Issue, type Pair } from './check.js';
import { isHeadline } from './headlines.js';
import { TERM_CHECKS } from './terms.js';

const URL = /\b(?:https?:\/\/|www\.)[^\s<>«»“”"()]+/giu;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu;
const HANDLE = /(?<![\p{L}\d@./])@[A-Za-z0-9_]{2,30}\b/gu;
const HASHTAG = /(?<![\p{L}\d&])#[\p{L}\d_]{2,}/gu;
/** Agencies whose credit or dateline mark must come through. */
const AGENCY =
  /(?<![\p{L}\d])(?:AFP|AP|EFE|EPA|ANSA|DPA|Reuters|Getty|Xinhua|TASS|Europa\sPress|Bloomberg|Notimex|Télam|UPI)(?![\p{L}\d])/gu;
const CREDIT = /\[([^\]\n]{2,60})\]/gu;

/** An address may lead to the page in the other language: its host must be the same. */
function hostOf(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '')
    .replace(/[.,;:]+$/, '');
}

function lost(pair: Pair, patterns: readonly RegExp[], formOf: (found: string) => string = String): Issue[] {
  const listOf = (text: string) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ found, index, form: formOf(found) })),
    );
  const ours = listOf(pair.sourceText);
  const theirs = listOf(pair.targetText);
  const missing = ours.filter(({ form }) => theirs.every((other) => other.form !== form));
  const extra = theirs.filter(({ form }) => ours.every((other) => other.form !== form));
  if (missing.length + extra.length === 0) return [];
  const textOf = (items: readonly { found: string }[]): string => items.map(({ found }) => found).join(' · ') || '—';
  const spans = (items: readonly { found: string; index: number }[]) =>
    items.map(({ found, index }) => ({ start: index, end: index + found.length }));
  const details = { missing: textOf(missing), extra: textOf(extra) };
  const [one, ...others] = extra;
  const [wanted] = missing;
  const isSwap = missing.length === 1 && one !== undefined && others.length === 0 && wanted !== undefined;
  return [
    {
      matter: `${details.missing} | ${details.extra}`,
      details,
      sourceSpans: spans(missing),
      targetSpans: spans(extra),
      edits: isSwap ? [{ start: one.index, end: one.index + one.found.length, text: wanted.found }] : [],
    },
  ];
}

/** Short texts such as names are often the same in both languages. */
const UNTOUCHED_FROM_WORDS = 4;

/** Clubs and scores, a list of people: nothing but names and figures. */
const ONLY_NAMES = /^(?:[\p{Lu}\d][\p{L}\p{M}\d'’.-]*[,;:]?\s*)+$/u;

function untouched(pair: Pair): Issue[] {
  const { sourceText, targetText, from } = pair;
  const same = sourceText.trim() === targetText.trim() && countWords(sourceText) >= UNTOUCHED_FROM_WORDS;
  if (same && !isHeadline(pair) && ONLY_NAMES.test(sourceText)) return [];
  return same
    ? [{ matter: sourceText.trim(), details: { language: from }, targetSpans: [{ start: 0, end: targetText.length }] }]
    : [];
}

/** Small words that tell a sentence of this language from a name in it. */
const SMALL_WORDS = {
  en: new Set(
    'the of and to in that is was were for on with as his her their has have had are be by from at which who this it but not they will would been an or when after than'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las de del que en un una por con para se su sus es fue eran al lo le les pero más como este esta han ha había y o cuando según entre sobre sin desde hasta muy'.split(
      ' ',
    ),
  ),
} as const;
const SHORTEST_LEFTOVER = 4;
/** Small words inside names: "María de los Ángeles Peralta", "Santa Cruz de la Sierra". */
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del la las los el y e da do dos das di von van der of the'.split(' '),
);

/** Runs of the source that stand unchanged in the translation and hold small words of its language. */
function leftovers(pair: Pair): Issue[] {
  const { sourceText, targetText, from } = pair;
  if (untouched(pair).length > 0) return [];
  const words = (text: string) =>
    [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)].map(({ 0: word, index }) => ({
      word: word.toLowerCase(),
      index,
      end: index + word.length,
    }));
  const theirs = words(targetText);
  const small = SMALL_WORDS[from];
  const source = ` ${words(sourceText)
    .map(({ word }) => word)
    .join(' ')} `;
  const issues: Issue[] = [];
  for (let start = 0; start + SHORTEST_LEFTOVER <= theirs.length; start++) {
    let end = start;
    while (
      end < theirs.length &&
      source.includes(
        ` ${theirs
          .slice(start, end + 1)
          .map(({ word }) => word)
          .join(' ')} `,
      )
    )
      end++;
    const run = theirs.slice(start, end);
    const isLarge = ({ index }: { index: number }): boolean => /\p{Lu}/u.test(targetText.charAt(index));
    const isTitle = run.filter(isLarge).length > run.length / 2;
    const isName = run.some(isLarge) && run.every((word) => isLarge(word) || NAME_PARTICLES.has(word.word));
    const isQuoted = /[“«"‘]\s?$/u.test(targetText.slice(0, run[0]?.index ?? 0));
    if (
      run.length >= SHORTEST_LEFTOVER &&
      !isTitle &&
      !isName &&
      !isQuoted &&
      run.filter(({ word }) => small.has(word)).length >= 2
    ) {
      const span = { start: run[0]?.index ?? 0, end: run.at(-1)?.end ?? 0 };
      const found = targetText.slice(span.start, span.end);
      issues.push({ matter: found, details: { found }, targetSpans: [span] });
      start = end;
    } else if (isQuoted && run.length >= SHORTEST_LEFTOVER) {
      // The title of a work: what follows its first word is no more left over than the whole.
      start = end - 1;
    }
  }
  return issues;
}

/** A photographer and agency in brackets stay as they are. */
function credits(pair: Pair): Issue[] {
  const inBrackets = (text: string): string[] => [...text.matchAll(CREDIT)].map((match) => match[1] ?? '');
  const hasCredits = inBrackets(pair.sourceText).some((credit) => /\/|\p{Lu}\p{Ll}+\s\p{Lu}/u.test(credit));
  return lost(pair, hasCredits && pair.unitKind === 'caption' ? [AGENCY, CREDIT] : [AGENCY]);
}

/** What must come through as it is, and what must not. */
export const COPIED_CHECKS: readonly Check[] = [
  {
    id: 'addresses',
    type: 'inconsistent-entities',
    severity: 'blocking',
    find: (pair) => [...lost(pair, [URL], hostOf), ...lost(pair, [EMAIL], (email) => email.toLowerCase())],
  },
  {
    id: 'handles',
    type: 'inconsistent-entities',
    severity: 'warning',
    find: (pair) => [...lost(pair, [HANDLE]), ...hashtags(pair)],
  },
  { id: 'credits', type: 'inconsistent-entities', severity: 'warning', find: credits },
  { id: 'untouched-source', type: 'untranslated', severity: 'warning', find: untouched },
  { id: 'leftover-words', type: 'untranslated', severity: 'warning', find: leftovers },
  ...TERM_CHECKS,
  {
    id: 'inconsistent',
    type: 'inconsistency',
    severity: 'hint',
    find: ({ otherTarget }) =>
      otherTarget === undefined ? [] : [{ matter: otherTarget, details: { other: otherTarget } }],
  },
];

/** Hashtags may be translated: only their number counts. */
function hashtags({ sourceText, targetText }: Pair): Issue[] {
  const ours = sourceText.match(HASHTAG) ?? [];
  const theirs = targetText.match(HASHTAG) ?? [];
  if (ours.length === theirs.length) return [];
  const details = { missing: ours.join(' · ') || '—', extra: theirs.join(' · ') || '—' };
  return [{ matter: `${details.missing} | ${details.extra}`, details }];
}
