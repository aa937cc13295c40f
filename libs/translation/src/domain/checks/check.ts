import { type Locale } from '@anverso/kernel';
import { type TextEdit, type UnitKind } from '@anverso/document';
import { type CheckId, type ItsType, type Severity, type Span } from '../finding.js';
import { type SegmentOrigin } from '../segment.js';
import { type PairTerms } from '../terms/pair-terms.js';
import { type HouseStyle } from './house-style.js';
import { type NumberMarks } from './number-marks.js';

/** A source and its translation, as checks look at them. Spans and edits count in the plain texts. */
export interface Pair {
  readonly source: string;
  readonly target: string;
  readonly sourceText: string;
  readonly targetText: string;
  readonly from: Locale;
  readonly to: Locale;
  readonly style: HouseStyle;
  /** What kind of text it is; a paragraph where nothing is known. */
  readonly unitKind: UnitKind;
  readonly origin: SegmentOrigin | null;
  /** Whether a person has confirmed it. */
  readonly isConfirmed: boolean;
  /** Another translation that somebody confirmed of the same source, as readers see it; absent where there is none. */
  readonly otherTarget?: string;
  /** How most numbers of the edition are written; absent where it does not say. */
  readonly numberMarks?: NumberMarks;
  /** Where terms of the house stand in both texts; absent where nobody gave its terms along. */
  readonly terms?: PairTerms;
}

/** One thing that a check found. */
export interface Issue {
  /** What it is about, in the words of the texts. */
  readonly matter: string;
  readonly details?: Record<string, string>;
  readonly sourceSpans?: readonly Span[];
  readonly targetSpans?: readonly Span[];
  /** A repair as edits of the plain target text. */
  readonly edits?: readonly TextEdit[];
  /** A repair as a whole, in coded text, where edits of the words cannot say it. */
  readonly fix?: string;
}

/** A rule about a translation beside its source. */
export interface Check {
  readonly id: CheckId;
  readonly type: ItsType;
  readonly severity: Severity;
  /** Whether the rule has anything to say of this pair; always where it is left out. */
  readonly applies?: (pair: Pair) => boolean;
  readonly find: (pair: Pair) => readonly Issue[];
}

/** What a rule of one target language applies to. */
export const intoSpanish = ({ to }: Pair): boolean => to === 'es';
export const intoEnglish = ({ to }: Pair): boolean => to === 'en';

/** One issue for all the places that one pattern is found at; none where it is nowhere. */
export function together(places: readonly (TextEdit & { readonly found: string })[]): Issue[] {
  if (places.length === 0) return [];
  const found = [...new Set(places.map((place) => place.found.trim()))].join(' · ');
  return [
    {
      matter: found,
      details: { found },
      targetSpans: places.map(({ start, end }) => ({ start, end: Math.max(end, start + 1) })),
      edits: places.map(({ start, end, text }) => ({ start, end, text })),
    },
  ];
}

/** Every place of a pattern, with what shall stand there; a replacement that changes nothing is no place. */
export function places(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): (TextEdit & { found: string })[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const replacement = replace(match);
    if (replacement === undefined || replacement === match[0]) return [];
    return [{ start: match.index, end: match.index + match[0].length, text: replacement, found: match[0] }];
  });
}
