import { CODE_PATTERN } from '@anverso/document';
import { type Locale } from '@anverso/kernel';

/** Inline codes between two characters: the rules below look through them. */
const CODES = `(?:${CODE_PATTERN})*`;
const pattern = (template: string, flags = 'gu'): RegExp => new RegExp(template.replaceAll('CODES', CODES), flags);

const DOUBLE_SPACE = pattern(' (CODES) +');
const SPACE_AFTER_OPENING = pattern('([“‘«(¿¡])(CODES) +');
const SPACE_BEFORE_CLOSING = pattern(' +(CODES)([”»),.;:!?…])');
const STRAIGHT_QUOTE = pattern('( *)(CODES)"(CODES)( *)');
const EDGE_SPACE = pattern('^(CODES)\\s+|\\s+(CODES)$');
const FIRST_WORD = pattern('^((?:CODES[^\\p{L}\\p{N}{]*)*)(\\p{L})([\\p{L}\\p{M}]*)', 'u');
const MOVED_CAPITAL = pattern('([“‘"]CODES)(he|it|she|they|we|you)( CODES)(\\p{Lu})(?=\\p{Ll})');
const CLOSING_RUN = pattern('[?!]+(?=CODES(?:[\\s”’»"\').,;:…—]|$))');
/** Where a question or an exclamation may begin: after a sentence's end, a colon, a dash or an opening mark. */
const CLAUSE_START = pattern(
  '[“‘«(—]CODES|(?<=^|\\s)CODES"CODES|:CODES\\s+|(?<!\\b(?:Sra?|Srta|Dra?|EE|UU|Gral|Lic))[.?!…]CODES[”’»)"]*CODES\\s+(?=CODES["“¿¡]*CODES\\p{Lu})',
);
const SPANISH_NUMERAL = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d{1,2})(?![\d.,]*\d)( ?%)?/g;

const OPENING_MARK: Readonly<Record<string, string>> = { '?': '¿', '!': '¡' };

/**
 * Repairs what Apertium is known to leave behind, in coded text: stray spaces where a pronoun fell away, quotation marks
 * of the other language, opening marks, capitals, numerals. Deterministic, and never a change of words.
 */
export function postEdit(target: string, source: string, to: Locale): string {
  const spaced = tidySpaces(nestQuotes(withApostrophesOf(source, target)), source);
  const text = to === 'es' ? addOpeningMarks(spaced, source) : toEnglishMarks(spaced);
  return withEdgesOf(source, withCapitalOf(source, text));
}

/** Apertium writes the first word large or small as it likes; the source says which. A name stays as it is. */
function withCapitalOf(source: string, text: string): string {
  const first = FIRST_WORD.exec(source)?.[2];
  if (first === undefined) return text;
  const isLarge = /\p{Lu}/u.test(first);
  return text.replace(FIRST_WORD, (found, before: string, letter: string, rest: string) => {
    if (isLarge) return before + letter.toUpperCase() + rest;
    return source.includes(letter + rest) ? found : before + letter.toLowerCase() + rest;
  });
}

/** “ ” outside and ‘ ’ inside, as CLDR has it for both en and es-419. */
function nestQuotes(text: string): string {
  let depth = 0;
  return text.replace(/[«“»”]/g, (mark) => {
    if (mark === '«' || mark === '“') return depth++ === 0 ? '“' : '‘';
    depth = Math.max(0, depth - 1);
    return depth === 0 ? '”' : '’';
  });
}

/** Apertium straightens apostrophes. */
function withApostrophesOf(source: string, text: string): string {
  return source.includes("'") ? text : text.replaceAll("'", '’');
}

function tidySpaces(text: string, source: string): string {
  let quotes = 0;
  return text
    .replace(EDGE_SPACE, '$1$2')
    .replace(DOUBLE_SPACE, ' $1')
    .replace(SPACE_AFTER_OPENING, (found, mark: string, codes: string) =>
      source.includes(`${mark} `) ? found : mark + codes,
    )
    .replace(SPACE_BEFORE_CLOSING, (found, codes: string, mark: string) =>
      source.includes(` ${mark}`) ? found : codes + mark,
    )
    .replace(STRAIGHT_QUOTE, (_, before: string, outer: string, inner: string, after: string) =>
      quotes++ % 2 === 0 ? `${before}${outer}"${inner}` : `${outer}"${inner}${after}`,
    );
}

/** Writes ¿ and ¡ where a Spanish question or exclamation begins; the source says that it is one. */
function addOpeningMarks(text: string, source: string): string {
  let result = '';
  let at = 0;
  for (const { 0: run, index } of text.matchAll(CLOSING_RUN)) {
    const before = text.slice(at, index);
    const marks = [...new Set(run)].filter((mark) => source.includes(mark)).map((mark) => OPENING_MARK[mark] ?? '');
    const start = [...before.matchAll(CLAUSE_START)].reduce((_, match) => match.index + match[0].length, 0);
    const clause = before.slice(start);
    const missing = marks
      .filter((mark) => !clause.includes(mark))
      .reverse()
      .join('');
    const gap = /^\s*/.exec(clause)?.[0] ?? '';
    result += before.slice(0, start) + gap + missing + clause.slice(gap.length) + run;
    at = index + run.length;
  }
  return result + text.slice(at);
}

function toEnglishMarks(text: string): string {
  return text
    .replace(/[¿¡]/g, '')
    .replace(MOVED_CAPITAL, (_, quote: string, pronoun: string, gap: string, capital: string) =>
      [quote, pronoun.charAt(0).toUpperCase(), pronoun.slice(1), gap, capital.toLowerCase()].join(''),
    )
    .replace(SPANISH_NUMERAL, (numeral) =>
      numeral.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')).replace(' %', '%'),
    );
}

function withEdgesOf(source: string, text: string): string {
  const before = /^\s*/.exec(source)?.[0] ?? '';
  const after = /\s*$/.exec(source)?.[0] ?? '';
  return before + text.trim() + after;
}
