import { type Locale } from '@anverso/kernel';
import { type DateOrder } from '@anverso/language';
import { type Variant } from '../terms/term.js';
import { type NumberMarks } from './number-marks.js';

/** The variants of Spanish that a house may write. */
export const SPANISH_VARIANTS = ['es-419', 'es-ES', 'es-US'] as const;
export type SpanishVariant = (typeof SPANISH_VARIANTS)[number];

type NumberStyle = NumberMarks | 'either';

/** Where the sign of a currency stands: "$12" or "12 €". */
export type CurrencySide = 'before' | 'behind';

/** How a variant of Spanish is written. */
interface SpanishStyle {
  readonly numbers: NumberStyle;
  readonly dateOrder: DateOrder;
  readonly currency: CurrencySide;
  /** Outer and inner quotation marks; any consistent order where the list has several. */
  readonly outerQuotes: readonly string[];
  readonly preferredQuotes: readonly [outer: readonly [string, string], inner: readonly [string, string]];
  /** Forms of address that the variant does not use. */
  readonly register: RegExp;
}

/** How the house writes English. */
export interface EnglishStyle {
  readonly spelling: 'us' | 'uk';
  readonly serialComma: 'always' | 'never' | 'either';
  readonly dash: 'spaced' | 'closed' | 'either';
  readonly headlineCase: 'title' | 'sentence' | 'either';
  readonly dateOrder: DateOrder;
}

export interface HouseStyle {
  readonly variant: SpanishVariant;
  readonly spanish: SpanishStyle;
  readonly english: EnglishStyle;
  /** At most so many characters, by kind of text. */
  readonly maxLength: Readonly<Record<string, number>>;
}

const CURLY = [
  ['“', '”'],
  ['‘', '’'],
] as const;
const ANGULAR = [
  ['«', '»'],
  ['“', '”'],
] as const;
const VOSEO = /(?<!\p{L})(?:vos\s(?:sos|tenés|podés|querés)|suscribite|enterate|mirá|fijate)(?!\p{L})/giu;
const VOSOTROS = /(?<!\p{L})(?:vosotros|vosotras|vuestr[oa]s?)(?!\p{L})/giu;

const SPANISH: Readonly<Record<SpanishVariant, SpanishStyle>> = {
  'es-419': {
    numbers: 'either',
    currency: 'before',
    dateOrder: 'day-first',
    outerQuotes: ['«', '“'],
    preferredQuotes: CURLY,
    register: VOSOTROS,
  },
  'es-ES': {
    numbers: 'comma-decimals',
    currency: 'behind',
    dateOrder: 'day-first',
    outerQuotes: ['«', '“'],
    preferredQuotes: ANGULAR,
    register: VOSEO,
  },
  'es-US': {
    numbers: 'point-decimals',
    currency: 'before',
    dateOrder: 'day-first',
    outerQuotes: ['“', '«'],
    preferredQuotes: CURLY,
    register: VOSOTROS,
  },
};

/** The house English follows the AP in marks and numbers. */
const ENGLISH: EnglishStyle = {
  spelling: 'us',
  serialComma: 'either',
  dash: 'either',
  headlineCase: 'either',
  dateOrder: 'month-first',
};

/** What fits where: a headline on a card, a summary beneath it, a caption below a picture, a description read aloud. */
const MAX_LENGTH = { headline: 110, dek: 300, caption: 400, alt: 250, subhead: 100, 'related-title': 110 } as const;

/** The style of a house that writes this variant of Spanish. */
export function houseStyle(variant: SpanishVariant = 'es-419', english: Partial<EnglishStyle> = {}): HouseStyle {
  return { variant, spanish: SPANISH[variant], english: { ...ENGLISH, ...english }, maxLength: MAX_LENGTH };
}

/** The variant of a language that a house of this style writes. */
export function variantOf({ variant, english }: HouseStyle, locale: Locale): Variant {
  if (locale === 'es') return variant;
  return english.spelling === 'us' ? 'en-US' : 'en-GB';
}
