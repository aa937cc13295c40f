import { type Locale } from '@anverso/kernel';
import { foldName, NAME_FORMS } from './known-names.js';
import { COMMON_WORDS, DEMONYMS, KIN_ENDINGS, TITLES } from './name-words.js';

/** A word of a proper name that a translation must keep or render by a known form. */
export interface NameWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The whole name it belongs to. */
  readonly name: string;
}

interface Token {
  readonly text: string;
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  readonly opensSentence: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*/gu;
/** Words that tie the parts of one name: "Luiz Inácio Lula da Silva", "Bank of England". */
const LINKS: ReadonlySet<string> = new Set(
  'de del la las los el da das do dos di du van von der den of the and y e bin al ibn for para'.split(' '),
);
/** Where a sentence, a quotation or an item begins: what follows is capitalised for that alone. */
const SENTENCE_START = /(?:^|[.?!:…]["”’»)]*\s|[“«"‘¿¡([—–•]\s?|\n|--\s|\s['])$/u;
const NUMERAL = /^[IVXLCDM]+$/u;

/** Finds the words of proper names that must come through a translation; words of institutions and titles are translated and left out. */
export function findNameWords(text: string, locale: Locale): NameWord[] {
  if (isTitleCase(text)) return [];
  return sequences(readTokens(text), text).flatMap((sequence) => requiredOf(sequence, text, locale));
}

/** A headline in title case, or in capitals, tells nothing about names. */
function isTitleCase(text: string): boolean {
  const words = (text.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []).slice(1);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capitals / words.length > 0.65 && !/[.?!]["”’»]?$/u.test(text.trim());
}

function readTokens(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const bare = word.replace(/['’]s$/u, '').replace(/['’]$/u, '');
    return {
      text: bare,
      fold: foldName(bare),
      start: index,
      end: index + bare.length,
      opensSentence: SENTENCE_START.test(text.slice(Math.max(0, index - 6), index)),
    };
  });
}

const isCapital = ({ text }: Token): boolean =>
  /^\p{Lu}/u.test(text) || (/^(?:d['’]|al-|el-|mc|ibn)\p{Lu}/iu.test(text) && /\p{Lu}/u.test(text));

/** Runs of capitalised words, small links between them included, nothing but spaces in between. */
function sequences(tokens: readonly Token[], text: string): Token[][] {
  const found: Token[][] = [];
  let current: Token[] = [];
  const finish = (): void => {
    while (current.length > 0 && !current.slice(-1).some(isCapital)) current.pop();
    if (current.length > 0) found.push(current);
    current = [];
  };
  for (const token of tokens) {
    const last = current.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, token.start);
    if (last !== undefined && !/^(?:['’]s)?(?:\s|\.\s)$/u.test(between)) finish();
    // A possessive ends a name: "Mexico's President".
    else if (/['’]s\s/u.test(between)) finish();
    if (isCapital(token)) current.push(token);
    else if (current.length > 0 && LINKS.has(token.fold)) current.push(token);
    else finish();
  }
  finish();
  return found;
}

function requiredOf(sequence: readonly Token[], text: string, locale: Locale): NameWord[] {
  const common = COMMON_WORDS[locale];
  const titles = TITLES[locale];
  const first = sequence[0];
  if (first === undefined) return [];
  const isWork = locale === 'en' && first.fold === 'the' && !first.opensSentence;
  const capitals = sequence.filter(isCapital);
  const isTainted = capitals.some(({ fold, opensSentence }) => common.has(fold) && !titles.has(fold) && !opensSentence);
  if (isWork || isQuotedTitle(sequence, text)) return [];
  const name = text.slice(first.start, sequence.at(-1)?.end ?? first.end);
  const candidates = capitals.filter((token) => isCandidate(token, locale));
  // "Duarte said": the first word of a sentence may be any word, unless another name word follows it.
  const sure = candidates.filter(
    (token) =>
      !token.opensSentence ||
      (!isTainted && candidates.length > 1 && candidates[1]?.start === nextCapital(capitals, token)?.start),
  );
  const parts = isTainted ? personAfterTitle(sure, capitals, titles) : sure;
  return parts.map(({ text: word, start, end }) => ({ text: word, start, end, name }));
}

const nextCapital = (capitals: readonly Token[], token: Token): Token | undefined =>
  capitals[capitals.indexOf(token) + 1];

/** "Supreme Court Justice Elena Kagan": behind the title stands a person, before it an institution. */
function personAfterTitle(sure: readonly Token[], capitals: readonly Token[], titles: ReadonlySet<string>): Token[] {
  const title = capitals.findLastIndex(({ fold }) => titles.has(fold));
  const after = capitals.slice(title + 1);
  return title === -1 || !after.every((token) => sure.includes(token)) ? [] : [...after];
}

/** “The Godfather”: the title of a work in marks or asterisks is translated as a whole. */
function isQuotedTitle(sequence: readonly Token[], text: string): boolean {
  const before = text.slice(0, sequence[0]?.start).at(-1) ?? '';
  const after = text.charAt(sequence.at(-1)?.end ?? text.length);
  return /[“«"‘']/u.test(before) && /[”»"’',]/u.test(after);
}

function isCandidate({ text, fold }: Token, locale: Locale): boolean {
  const isAcronym = /^\p{Lu}[\p{Lu}.]+$/u.test(text) || (text.match(/\p{Lu}/gu)?.length ?? 0) > text.length / 2;
  if (fold.length < 3 || isAcronym || NUMERAL.test(text)) return false;
  const pieces = fold.split('-');
  const isCommon = (word: string): boolean =>
    COMMON_WORDS[locale].has(word) || DEMONYMS.has(word) || TITLES[locale].has(word);
  if (pieces.every(isCommon) || isCommon(fold)) return false;
  if (isCalendarWord(fold)) return false;
  return !(
    locale === 'en' &&
    /(?:ese|ish|ism|ists?|ans?-based|-based|-born|-style|-era|-led|n't)$/.test(fold) &&
    !/^(?:parish|irish)$/.test(fold)
  );
}

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)s?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/;

const isCalendarWord = (fold: string): boolean => CALENDAR.test(fold);

/** Name words of the source that the translation neither keeps nor renders by a known form. */
export function missingNameWords(source: string, from: Locale, target: string): NameWord[] {
  const wanted = findNameWords(source, from);
  if (wanted.length === 0) return [];
  const words = new Set((target.match(WORD) ?? []).flatMap((word) => variants(foldName(word))));
  const spellings = new Set([...words].map(soundOf));
  const folded = ` ${foldName(target).replace(/[^\p{L}\d]+/gu, ' ')} `;
  return wanted.filter(
    (word) =>
      !isKept(foldName(word.text), words, spellings) && !isRendered(word, folded, from) && !hasKin(word, words, from),
  );
}

/** A word without its possessive and its plural, and each part of a compound. */
function variants(fold: string): string[] {
  const bare = fold.replace(/'s$/, '');
  return [bare, ...bare.split(/[-'.]/), ...(bare.endsWith('s') ? [bare.slice(0, -1)] : [])];
}

function isKept(fold: string, words: ReadonlySet<string>, spellings: ReadonlySet<string>): boolean {
  if (variants(fold).some((form) => form.length > 2 && (words.has(form) || spellings.has(soundOf(form))))) {
    const parts = fold.split('-');
    return (
      parts.length === 1 ||
      parts.every((part) => part.length < 3 || words.has(part) || spellings.has(soundOf(part))) ||
      words.has(fold)
    );
  }
  return false;
}

/** Two transliterations of one name sound alike: Zelenskyy and Zelenski, Khamenei and Jamenei, Shevchenko and Shevchenko. */
function soundOf(fold: string): string {
  return fold
    .replace(/kh/g, 'j')
    .replace(/zh/g, 'y')
    .replace(/dh/g, 'd')
    .replace(/ou/g, 'u')
    .replace(/(?:iy|yi|ii|yy|y)$/, 'i')
    .replace(/tch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/ks/g, 'x')
    .replace(/(?<=[aeiou])h$/, '')
    .replace(/w(?=[aeiou])/g, 'v')
    .replace(/ch(?=r)/g, 'c')
    .replace(/q/g, 'k')
    .replace(/ck/g, 'k')
    .replace(/([bcdfgjklmnpqrstvxyz])\1/g, '$1');
}

/** By the table of known names: the word alone, or any known name of the source that it is part of. */
function isRendered({ text, name }: NameWord, target: string, from: Locale): boolean {
  const fold = foldName(text);
  const tokens = foldName(name).split(/\s+/);
  const at = tokens.indexOf(fold);
  for (let start = Math.max(0, at - 3); start <= at; start++) {
    for (let end = at + 1; end <= Math.min(tokens.length, at + 4); end++) {
      const forms = NAME_FORMS.get(tokens.slice(start, end).join(' ')) ?? [];
      if (forms.some((form) => target.includes(` ${form} `))) return true;
    }
  }
  return isDemonymRendered(fold, target, from);
}

/** A place may come back as its adjective: "Spain's premier", "el presidente español". */
function isDemonymRendered(fold: string, target: string, from: Locale): boolean {
  const forms = NAME_FORMS.get(fold);
  if (forms === undefined) return false;
  const stems = [fold, ...forms].map((form) => form.split(' ').at(-1) ?? '').filter((form) => form.length >= 4);
  const irregular = COUNTRY_ADJECTIVES[from === 'en' ? fold : (forms[0] ?? '')] ?? [];
  return (
    stems.some((stem) => target.includes(` ${stem.slice(0, Math.max(4, stem.length - 2))}`)) ||
    irregular.some((adjective) => target.includes(` ${adjective}`))
  );
}

/** Adjectives that do not begin like their country, by the folded English name: their beginnings in both languages. */
const COUNTRY_ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  britain: ['britanic', 'british', 'ingles'],
  'united kingdom': ['britanic', 'british'],
  'united states': ['estadounidens', 'american', 'ee uu', 'us '],
  america: ['estadounidens', 'american', 'ee uu'],
  netherlands: ['holandes', 'neerlandes', 'dutch'],
  germany: ['aleman', 'german'],
  france: ['frances', 'french', 'gal'],
  spain: ['espanol', 'spanish', 'spaniard'],
  greece: ['grieg', 'greek'],
  switzerland: ['suiz', 'swiss', 'helvetic'],
  denmark: ['danes', 'danish', 'dane'],
  poland: ['polac', 'polish'],
  turkey: ['turc', 'turk'],
  japan: ['japones', 'nipon', 'japanese'],
  china: ['chin'],
  wales: ['gales', 'welsh'],
  ukraine: ['ucranian', 'ukrain'],
  norway: ['norueg', 'norweg'],
  kremlin: ['rus'],
};

/** "Constitution" and "Constitución" are kin, so it was a word and no name. */
function hasKin({ text }: NameWord, words: ReadonlySet<string>, from: Locale): boolean {
  const fold = foldName(text);
  return KIN_ENDINGS.some(([english, spanish]) => {
    if (from === 'en') {
      const stem = fold.endsWith(english) ? fold.slice(0, -english.length) : '';
      return (
        stem.length >= 3 && [...words].some((word) => word.startsWith(stem) && spanish.test(word.slice(stem.length)))
      );
    }
    return [...words].some((word) => {
      const stem = word.endsWith(english) ? word.slice(0, -english.length) : '';
      return stem.length >= 3 && fold.startsWith(stem) && spanish.test(fold.slice(stem.length));
    });
  });
}
