import { type Quotation } from '@anverso/language';
import { type Check, intoSpanish, type Issue, type Pair, places, together } from './check.js';
import { wrongQuoteMarks } from './quote-marks.js';

const ORDERS: Readonly<Record<string, readonly string[]>> = { '«': ['«', '“', '‘'], '“': ['“', '‘', '“'] };

/** «» then “” then ‘’, or “” then ‘’ where the house begins there; straight marks never. */
function quoteMarks({ targetText, style }: Pair): Issue[] {
  const { outerQuotes, preferredQuotes } = style.spanish;
  const [outer, inner] = preferredQuotes;
  const isRight = ({ opening, closing, depth }: Quotation, all: readonly Quotation[]): boolean => {
    const mark = opening || OPENING_OF[closing] || '';
    const first = all.find((quotation) => quotation.depth === 0);
    const head = first?.opening || OPENING_OF[first?.closing ?? ''] || '“';
    return outerQuotes.includes(head) && ORDERS[head]?.[Math.min(depth, 2)] === mark;
  };
  const marksAt = (depth: number) =>
    [outer, inner, ['‘', '’'] as const][Math.min(depth, outer[0] === '«' ? 2 : 1)] ?? inner;
  return wrongQuoteMarks(targetText, { isRight, marksAt });
}

const OPENING_OF: Readonly<Record<string, string>> = { '»': '«', '”': '“', '’': '‘', '"': '"', "'": "'" };

/** The stop or comma belongs behind the mark; one that is part of an abbreviation stays. */
const INSIDE = /(?<!\.|\b(?:UU|[ap]\. ?m|etc|Inc|Jr|Sr|S\. ?A|D\. ?C|C[íi]a)(?=\.)|\p{Lu})([.,;:])([»”’"])(\.|,)?/gu;

function quotePunctuation({ targetText }: Pair): Issue[] {
  return together(
    places(targetText, INSIDE, (match) => {
      const [, mark = '', closing = '', after = ''] = match;
      const isStraightOpening = closing === '"' && /[\p{L}¿¡]/u.test(targetText.charAt(match.index + match[0].length));
      if (isStraightOpening || (closing === '’' && /\p{L}/u.test(targetText.charAt(match.index + match[0].length))))
        return undefined;
      return closing + (after === '' ? mark : after);
    }),
  );
}

const DATELINE =
  /^(?:\p{Lu}[\p{L}.]*[\s,]*(?:(?:de|del|la|el|los|las|y)\s)*){1,6}(?:\([^)]{2,30}\)\s?)?,?\s?(?:\d{1,2}\s\p{Ll}+\s?(?:\([^)]*\)\s?)?)?\s(?:—|–|-|--)\s/u;
const WIDE_DASH = /\s(?:—|–|--?)\s(?=\S)/gu;

/** A dash hugs the aside that it opens and closes: "texto —inciso— texto". */
function dashes({ targetText, unitKind }: Pair): Issue[] {
  const head = DATELINE.exec(targetText)?.[0].length ?? 0;
  const isScore = (at: number, end: number): boolean =>
    /\d$/.test(targetText.slice(0, at)) && /^\d/.test(targetText.slice(end));
  let nth = 0;
  const wide = places(targetText, WIDE_DASH, (match) => {
    const end = match.index + match[0].length;
    if (end <= head || isScore(match.index, end) || unitKind === 'related-title') return undefined;
    nth++;
    return nth % 2 === 1 ? ' —' : '— ';
  });
  const closed = places(targetText, /(?<=[\p{Ll})”»])—(?=[\p{L}(«“¿¡])/gu, (match) => {
    const before = targetText.slice(0, match.index);
    // A closing dash before a word of the sentence has a space behind it; an opening one before it.
    const isOpening = (before.match(/—/gu) ?? []).length % 2 === 0;
    const hasOpened = /\s—\S[^—]*$/u.test(before);
    return isOpening && !hasOpened ? ' —' : '— ';
  });
  return together([...wide, ...closed]);
}

/** Marks as Spanish sets them. */
export const SPANISH_MARK_CHECKS: readonly Check[] = [
  { id: 'es-quote-marks', type: 'locale-violation', severity: 'warning', applies: intoSpanish, find: quoteMarks },
  {
    id: 'es-quote-punctuation',
    type: 'locale-violation',
    severity: 'warning',
    applies: intoSpanish,
    find: quotePunctuation,
  },
  { id: 'es-dashes', type: 'locale-violation', severity: 'warning', applies: intoSpanish, find: dashes },
];
