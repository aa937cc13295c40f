import { type Locale } from '@anverso/kernel';
import { LITERAL_SOURCE, readLiteral } from './number-literals.js';
import { NUMBER_WORDS, SHORT_SCALES, type NumberWords } from './number-words.js';

/** A word or a run of figures with its place in the text. */
interface Lexeme {
  readonly raw: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True if only a space or a hyphen, or nothing, lies between this and the lexeme before. */
  readonly touches: boolean;
  /** True if a hyphen ties it to the lexeme before. */
  readonly hyphenated: boolean;
  /** What figures may be worth; empty for words. */
  readonly values: readonly number[];
  readonly parts: readonly number[];
}

/** A number as written, in figures, words or both: "2.5 million", "dos mil 500", "two-thirds". */
export interface Compound {
  readonly start: number;
  readonly end: number;
  /** What it may be worth, likeliest first. */
  readonly amounts: readonly number[];
  readonly parts: readonly number[];
  /** The scale that closed it (1 for none): "5" in "5 to 6 million" borrows it. */
  readonly scale: number;
  /** False for words such as "one" or "first", which say more than a number. */
  readonly firm: boolean;
}

interface Found {
  readonly compound: Compound;
  /** Index of the first lexeme after the number. */
  readonly next: number;
}

/** A number half read: 5,300,2 of "five million three hundred thousand two" stands in total, thousands and current. */
interface Progress {
  total: number;
  thousands: number;
  current: number | undefined;
  scale: number;
  next: number;
}

const LEXEMES: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(String.raw`${LITERAL_SOURCE.en}|\p{L}[\p{L}\p{M}]*`, 'gu'),
  es: new RegExp(String.raw`${LITERAL_SOURCE.es}|\p{L}[\p{L}\p{M}]*`, 'gu'),
};

/** Reads every number of a text by the grammar of a language. */
export function readCompounds(text: string, locale: Locale): Compound[] {
  const lexemes = readLexemes(text, locale);
  const words = NUMBER_WORDS[locale];
  const compounds: Compound[] = [];
  for (let index = 0; index < lexemes.length;) {
    const found = readCompound(lexemes, index, words, locale);
    if (found !== undefined) compounds.push(found.compound);
    index = found?.next ?? index + 1;
  }
  return compounds;
}

function readLexemes(text: string, locale: Locale): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const match of text.matchAll(LEXEMES[locale])) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const gap = text.slice(lexemes.at(-1)?.end ?? 0, start);
    const bonds = { touches: /^[\s-]?$/.test(gap), hyphenated: gap === '-' };
    const literal = /^\p{L}/u.test(raw) ? { values: [], parts: [] } : readLiteral(raw, locale);
    if (literal === undefined) lexemes.push(...looseFigures(raw, start));
    else
      lexemes.push({ raw, word: literal.values.length > 0 ? '' : raw.toLowerCase(), start, end, ...bonds, ...literal });
  }
  return lexemes;
}

/** "24.11.2026" or "3,4,5": each run of figures for itself. */
function looseFigures(raw: string, offset: number): Lexeme[] {
  return [...raw.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const start = offset + index;
    const place = { start, end: start + digits.length, touches: false, hyphenated: false };
    return { raw: digits, word: '', ...place, values: [Number(digits)], parts: [] };
  });
}

function readCompound(
  lexemes: readonly Lexeme[],
  index: number,
  words: NumberWords,
  locale: Locale,
): Found | undefined {
  const fraction = readFraction(lexemes, index, words);
  if (fraction !== undefined) return fraction;
  const first = lexemes[index];
  const [lead, ...others] = leads(lexemes, index, words);
  if (first === undefined || lead === undefined) return readOrdinal(lexemes, index, words);
  const progress = advance(lexemes, lead, words, locale);
  const amount = worth(progress);
  const isSpelled = first.word !== '';
  const ordinal = isSpelled ? ordinalAfter(lexemes, first.start, progress.next, amount, words) : undefined;
  if (ordinal !== undefined) return ordinal;
  const amounts = [amount, ...others.map((other) => worth(advance(lexemes, other, words, locale)))];
  if (Number.isInteger(lead.current) && !Number.isInteger(amount)) amounts.push(Math.floor(amount));
  const compound = { start: first.start, parts: first.parts, firm: isExact(progress, isSpelled) };
  const short = isSpelled || progress.scale > 1 ? undefined : shortScale(lexemes, progress.next);
  if (short !== undefined)
    return { next: progress.next + 1, compound: { ...compound, ...short, amounts: short.apply(amounts) } };
  const end = lexemes[progress.next - 1]?.end ?? first.end;
  return { next: progress.next, compound: { ...compound, end, amounts, scale: progress.scale } };
}

/** "One" and "a dozen" are ways of speaking; their absence proves nothing. "Two dozen" is a number. */
function isExact(progress: Progress, isSpelled: boolean): boolean {
  const isRound = progress.scale > 1 && progress.scale < 100 && worth(progress) === progress.scale;
  return !isRound && (!isSpelled || progress.scale > 1 || worth(progress) !== 1);
}

function worth({ total, thousands, current }: Progress): number {
  return total + thousands + (current ?? 0);
}

/** How a number may start: figures (in each reading), a cardinal, a bare "mil", "a" or "half" before a scale. */
function leads(lexemes: readonly Lexeme[], index: number, words: NumberWords): Progress[] {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return [];
  const progress = (current: number, next = index + 1): Progress => ({
    total: 0,
    thousands: 0,
    current,
    scale: 1,
    next,
  });
  if (lexeme.values.length > 0) return lexeme.values.map((value) => progress(value));
  const cardinal = words.cardinals.get(lexeme.word);
  if (cardinal !== undefined) return [progress(cardinal)];
  if (words.bareScales.has(lexeme.word))
    return [{ total: 0, thousands: 1000, current: undefined, scale: 1000, next: index + 1 }];
  const isHalf = words.halves.has(lexeme.word);
  if (!isHalf && !words.articles.has(lexeme.word)) return [];
  const scaleAt = isHalf && words.articles.has(lexemes[index + 1]?.word ?? '') ? index + 2 : index + 1;
  const scale = lexemes[scaleAt];
  return scale?.touches === true && words.scales.has(scale.word) ? [progress(isHalf ? 0.5 : 1, scaleAt)] : [];
}

/** Takes every following lexeme that still belongs to the number. */
function advance(lexemes: readonly Lexeme[], lead: Progress, words: NumberWords, locale: Locale): Progress {
  const progress = { ...lead };
  const isSpelled = lexemes[lead.next - 1]?.values.length === 0;
  for (;;) {
    const lexeme = lexemes[progress.next];
    if (lexeme?.touches !== true) return progress;
    const scale = words.scales.get(lexeme.word);
    const took =
      scale !== undefined
        ? applyScale(progress, scale)
        : addHalf(lexemes, progress, words) ||
          (isSpelled && addWord(lexemes, progress, words, locale)) ||
          (locale === 'es' && addFigures(lexemes, progress, lexeme));
    if (!took) return progress;
  }
}

function applyScale(progress: Progress, scale: number): boolean {
  const { current, thousands } = progress;
  if (scale === 100) {
    if (current === undefined || current >= 100) return false;
    progress.current = current * 100;
  } else if (scale === 1000) {
    if (thousands > 0 || current === undefined) return false;
    progress.thousands = current * 1000;
    progress.current = undefined;
  } else {
    const amount = thousands + (current ?? 0);
    if (amount === 0 || (progress.total > 0 && progress.scale <= scale)) return false;
    progress.total += amount * scale;
    progress.thousands = 0;
    progress.current = undefined;
  }
  progress.scale = scale === 1000 && progress.total > 0 ? progress.scale : scale;
  progress.next++;
  return true;
}

/** Adds units to tens, tens to hundreds, hundreds to thousands: "forty-five", "ciento veinte", "two thousand and five". */
function addWord(lexemes: readonly Lexeme[], progress: Progress, words: NumberWords, locale: Locale): boolean {
  const isLinked = lexemes[progress.next]?.word === words.and;
  const next = progress.next + (isLinked ? 1 : 0);
  const addend = lexemes[next];
  const value = addend?.touches === true ? words.cardinals.get(addend.word) : undefined;
  if (value === undefined || !fits(progress, value, isLinked, locale)) return false;
  const after = lexemes[next + 1];
  // "ten thousand two-story houses" holds two numbers too.
  if (progress.current === undefined && after?.hyphenated === true && !words.cardinals.has(after.word)) return false;
  // "between two hundred and three hundred" holds two numbers.
  if (isLinked && locale === 'en' && words.scales.has(after?.word ?? '')) return false;
  progress.current = (progress.current ?? 0) + value;
  progress.next = next + 1;
  return true;
}

function fits(progress: Progress, value: number, isLinked: boolean, locale: Locale): boolean {
  const { current } = progress;
  if (current === undefined) return locale === 'en' || !isLinked;
  if (!Number.isInteger(current) || current < 20) return false;
  if (current % 100 === 0) return value < 100 && (locale === 'en' || !isLinked);
  return current % 10 === 0 && value < 10 && isLinked === (locale === 'es');
}

/** Spanish newsrooms mix: "2 mil 500", "5 millones 300 mil". */
function addFigures(lexemes: readonly Lexeme[], progress: Progress, lexeme: Lexeme): boolean {
  const value = lexeme.values[0];
  if (value === undefined || progress.current !== undefined || progress.scale < 1000) return false;
  const isHundreds = progress.thousands > 0 && /^[1-9]\d\d$/.test(lexeme.raw);
  const isThousands =
    progress.thousands === 0 && value < 1e6 && (lexemes[progress.next + 1]?.word === 'mil' || value >= 1000);
  if (!isHundreds && !isThousands) return false;
  progress.current = value;
  progress.next++;
  return true;
}

/** "and a half", "y medio": half of one, or of the scale just named. */
function addHalf(lexemes: readonly Lexeme[], progress: Progress, words: NumberWords): boolean {
  const [link, second, third] = lexemes.slice(progress.next, progress.next + 3);
  if (link?.word !== words.and || second === undefined) return false;
  const isLong = words.articles.has(second.word);
  if (!words.halves.has((isLong ? third : second)?.word ?? '')) return false;
  if (progress.current === undefined) progress.total += progress.scale / 2;
  else progress.current += 0.5;
  progress.next += isLong ? 3 : 2;
  return true;
}

function readOrdinal(lexemes: readonly Lexeme[], index: number, words: NumberWords): Found | undefined {
  const first = lexemes[index];
  const value = first === undefined ? undefined : words.ordinals.get(first.word);
  if (first === undefined || value === undefined) return undefined;
  const compound = ordinalAfter(lexemes, first.start, index + 1, value, words);
  if (compound !== undefined) return compound;
  const isShare = lexemes[index + 1]?.word === 'parte';
  const firm = value > 2 && !isShare && !words.loose.has(first.word);
  const amounts = isShare ? [1 / value, value] : [value];
  return { next: index + 1, compound: { start: first.start, end: first.end, amounts, parts: [], scale: 1, firm } };
}

/** The unit that closes "twenty-first" or "vigésimo tercero". */
function ordinalAfter(
  lexemes: readonly Lexeme[],
  start: number,
  next: number,
  tens: number,
  words: NumberWords,
): Found | undefined {
  const unit = lexemes[next];
  const value = unit?.touches === true ? (words.ordinals.get(unit.word) ?? 10) : 10;
  if (unit === undefined || value > 9 || tens < 10 || tens % 10 !== 0) return undefined;
  return {
    next: next + 1,
    compound: { start, end: unit.end, amounts: [tens + value], parts: [], scale: 1, firm: true },
  };
}

/** "two-thirds", "tres cuartas partes": firm from two on, since "a third" has many translations. */
function readFraction(lexemes: readonly Lexeme[], index: number, words: NumberWords): Found | undefined {
  const [top, bottom, share] = lexemes.slice(index, index + 3);
  if (top === undefined || bottom?.touches !== true) return undefined;
  const count = words.articles.has(top.word) ? 1 : (words.cardinals.get(top.word) ?? top.values[0]);
  const whole = words.fractions.get(bottom.word);
  if (count === undefined || whole === undefined || count < 1 || count >= whole) return undefined;
  const needsPart = /[^m]as?$/.test(bottom.word);
  if (needsPart && share?.word !== 'parte' && share?.word !== 'partes') return undefined;
  if (count > 1 && !bottom.word.endsWith('s')) return undefined;
  const last = needsPart && share !== undefined ? share : bottom;
  const amounts = count > 1 ? [count / whole] : [count / whole, whole];
  const compound = { start: top.start, end: last.end, amounts, parts: [count, whole], scale: 1, firm: count > 1 };
  return { next: index + (needsPart ? 3 : 2), compound };
}

/** "5M", "1.2bn", "500 mdd": a short scale after figures. */
function shortScale(lexemes: readonly Lexeme[], next: number) {
  const lexeme = lexemes[next];
  const scale = lexeme === undefined ? undefined : SHORT_SCALES.get(lexeme.raw);
  if (lexeme?.touches !== true || scale === undefined) return undefined;
  const isGlued = lexeme.start === lexemes[next - 1]?.end;
  if (!isGlued && !scale.certain && lexeme.raw !== 'M') return undefined;
  const apply = (values: readonly number[]): number[] => {
    const scaled = values.map((value) => value * scale.factor);
    if (scale.certain) return scaled;
    return lexeme.raw === 'm' ? [...values, ...scaled] : [...scaled, ...values];
  };
  return { end: lexeme.end, scale: scale.factor, apply };
}
