import { type Locale } from '@anverso/kernel';
import { NAMES_WITH_MARKS, SENTENCE_RULES, type SentenceRules } from './sentence-exceptions.js';

/** How far a rule may look to each side of a boundary; it bounds the cost of a very long sentence. */
const REACH = 80;
/** Longest opening that may still be a dateline. */
const DATELINE_REACH = 70;

const SEGMENTERS: Readonly<Record<Locale, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  es: new Intl.Segmenter('es', { granularity: 'sentence' }),
};

/** Places that Unicode joins and a news desk splits: before a figure, "iPhone" or a new turn of dialogue, after a typographic ellipsis. */
const OVERLOOKED = /(?:([.?!])|…)[»”"’)\]]*\s+(?=(\d|\p{Ll}\p{Lu})|([—–][«“"¿¡]{0,2}\p{Lu})|[«“"'¿¡(]{0,3}\p{Lu})/gu;

/** What a word cannot hold; a loop over these is several times faster than a pattern anchored at the end. */
const WORD_LIMITS = new Set(' \t\n\r\u00a0\u202f\u2009([«“"\'‘¿¡/–—-');

const NOT_SPACE = /\S/g;

/**
 * Cuts a paragraph into sentences; the pieces join to exactly the input, spaces between sentences belong to the piece before.
 * When a stop is doubtful the pieces stay together: a translator splits faster than he repairs half a sentence.
 */
export function splitSentences(text: string, locale: Locale): string[] {
  const rules = SENTENCE_RULES[locale];
  const sentences: string[] = [];
  let start = 0;
  for (const boundary of candidateBoundaries(text, locale)) {
    if (boundary <= start || !endsSentence(text, start, boundary, rules)) continue;
    sentences.push(text.slice(start, boundary));
    start = boundary;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

/** Every index where a sentence might start, ascending, always at a visible character. */
function candidateBoundaries(text: string, locale: Locale): number[] {
  const boundaries: number[] = [];
  const overlooked = overlookedBoundaries(text, SENTENCE_RULES[locale]);
  let next = 0;
  for (const { index } of SEGMENTERS[locale].segment(text)) {
    if (index === 0) continue;
    NOT_SPACE.lastIndex = index;
    const visible = NOT_SPACE.exec(text)?.index;
    if (visible === undefined) break;
    for (let extra = overlooked[next]; extra !== undefined && extra < visible; extra = overlooked[++next])
      boundaries.push(extra);
    boundaries.push(visible);
  }
  return boundaries.concat(overlooked.slice(next));
}

function overlookedBoundaries(text: string, rules: SentenceRules): number[] {
  const boundaries: number[] = [];
  for (const match of text.matchAll(OVERLOOKED)) {
    const [found, stop, doubtful, turn] = match;
    const isOverlooked =
      doubtful !== undefined
        ? stop !== undefined && isPlainEnding(text.slice(Math.max(0, match.index - 24), match.index + 1), rules)
        : turn !== undefined || stop === undefined;
    if (isOverlooked) boundaries.push(match.index + found.length);
  }
  return boundaries;
}

/** True for "…dijo." or "…2024.", false for anything that may be an abbreviation before a figure. */
function isPlainEnding(before: string, rules: SentenceRules): boolean {
  if (/[?!]$/.test(before)) return true;
  const word = lastWord(before);
  if (rules.neverFinal.has(word) || rules.beforeFigure.has(word) || rules.seldomFinal.has(word)) return false;
  return /(?:\p{Ll}{4}|\d{4}|%|[»”")\]])\.$/u.test(before);
}

function endsSentence(text: string, start: number, boundary: number, rules: SentenceRules): boolean {
  const raw = text.slice(Math.max(start, boundary - REACH), boundary);
  const before = raw.trimEnd();
  const gap = raw.slice(before.length);
  const after = text.slice(boundary, boundary + REACH);
  if (isBlankLine(gap)) return true;
  if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) return gap.includes('\n');
  if (continuesByForm(before, gap, after)) return false;
  if (gap.includes('\n') && !/[.?!…:][»”"’)\]]*$/u.test(before)) return true;
  if (isListMarker(text, start, boundary) || isDateline(boundary - start, before, after)) return false;
  if (rules.noBreaks.some((rule) => rule.before.test(before) && rule.after.test(after))) return false;
  return before.endsWith('.') ? endsAtStop(before, after, rules) : endsAtMark(before, after, rules);
}

function isBlankLine(gap: string): boolean {
  return gap.includes('\n') && /\n[^\S\n]*\r?\n|\u2029/.test(gap);
}

/** What follows cannot open a sentence: lower case, closing punctuation, or no space at all (addresses, "(EFE).-"). */
function continuesByForm(before: string, gap: string, after: string): boolean {
  if (gap === '' && !/^[¿¡«“]/.test(after)) return true;
  if (/^[,;:)\]»”%]/.test(after)) return true;
  return /^[«“"'‘(]?\p{Ll}/u.test(after) && !/^\p{Ll}\p{Lu}/u.test(after) && !before.endsWith(':');
}

function isListMarker(text: string, start: number, boundary: number): boolean {
  return boundary - start < 10 && /^\s*\(?(?:\d{1,3}|\p{L}|[IVX]{1,4})[.)]\s*$/u.test(text.slice(start, boundary));
}

/** `CALI, 3 nov. (EFE) —`, `LIMA. — El…`: the opening of a story up to its dash. */
function isDateline(length: number, before: string, after: string): boolean {
  if (length > DATELINE_REACH) return false;
  if (/^\([^)]{2,30}\)\.?\s?[-–—]/.test(after)) return true;
  return /^(?:[–—]|--?)\s/.test(after) && (/\)\.$/.test(before) || !/\p{Ll}{3}/u.test(before));
}

function endsAtStop(before: string, after: string, rules: SentenceRules): boolean {
  const word = lastWord(before);
  if (rules.alwaysFinal.test(before)) return true;
  if (/[\d\s][ap]\.?\s?m\.$/i.test(before)) return !rules.afterClock.test(after);
  const figure = /^[#$€£]?\d/.test(after);
  const bracketOrDash = /^[([—–-]/.test(after);
  if (rules.neverFinal.has(word) || isShoutedTitle(word, before, rules)) return false;
  if ((figure || /^[IVXLC]+\b/.test(after)) && rules.beforeFigure.has(word)) return false;
  if (rules.places.has(word)) return !(figure || bracketOrDash || startsWithTitle(after, rules));
  if (rules.seldomFinal.has(word) || isInitials(word, before))
    return !(figure || bracketOrDash) && opensSentence(after, rules);
  return true;
}

/** "FT. WORTH", "GOV. SMITH": a title inside a line of capitals. */
function isShoutedTitle(word: string, before: string, rules: SentenceRules): boolean {
  if (!/^\p{Lu}{2,}\.$/u.test(word) || /\p{Ll}/u.test(before)) return false;
  return rules.neverFinal.has(`${word.charAt(0)}${word.slice(1).toLowerCase()}`);
}

/** Single initials ("J.") and dotted acronyms ("U.S.", "D.C."), but not the English pronoun after a lower-case word. */
function isInitials(word: string, before: string): boolean {
  if (word === 'I.' && /\p{Ll}\sI\.$/u.test(before)) return false;
  return /^(?:\p{Lu}\.)+$/u.test(word) || /^\p{Lu}\p{Ll}?\.(?:\p{Lu}\.)+$/u.test(word);
}

function endsAtMark(before: string, after: string, rules: SentenceRules): boolean {
  if (NAMES_WITH_MARKS.has(lastWord(before))) return opensSentence(after, rules);
  const quoted = /[?!…][»”"’]+$/u.test(before) || /^[—–]/.test(after);
  return !(quoted && rules.attribution.test(after) && !opensSentence(after, rules));
}

function opensSentence(after: string, rules: SentenceRules): boolean {
  if (/^[¿¡]/.test(after)) return true;
  if (/^\p{Lu}\./u.test(after)) return false;
  const word = /^[—«“"'‘(]*([\p{L}'’]+)/u.exec(after)?.[1];
  return word !== undefined && rules.starters.has(word.replace('’', "'"));
}

function startsWithTitle(after: string, rules: SentenceRules): boolean {
  const word = /^\p{Lu}[\p{L}.]*\./u.exec(after)?.[0];
  return word !== undefined && rules.neverFinal.has(word);
}

/** The last word with its stop, without brackets, quotes or a prefix before a hyphen ("R-Calif." → "Calif."). */
function lastWord(before: string): string {
  let start = before.length;
  while (start > 0 && !WORD_LIMITS.has(before.charAt(start - 1))) start--;
  return before.slice(start);
}
