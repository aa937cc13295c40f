import { type Locale } from '@anverso/kernel';
import { foldName, NAME_FORMS } from './known-names.js';
import { COMMON_WORDS, DEMONYMS, GIVEN_NAMES, KIN_ENDINGS, TITLES } from './name-words.js';

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
/** Words between an institution and what it is for or of: "Ministry of Health", "Bank of England". */
const LINK = /^\s(?:(?:of|for|on|de|del|para|di|du)(?:\s(?:the|la|las|los|el|l['’]))?|de\s)\s$/u;
/** Institutions that bear the name of their place, which stays: everything else after "of" is translated. */
const PLACE_BOUND: ReadonlySet<string> = new Set(
  'hospital university universidad airport aeropuerto cathedral catedral port puerto club museum museo province provincia city ciudad police policia state estado council concejo club bank banco government gobierno coast costa town municipio gulf golfo strait estrecho kingdom battle archbishop mayor island isla valley valle college stadium estadio tower torre castle castillo street calle district distrito region'.split(
    ' ',
  ),
);
/** Where a sentence, a quotation or an item begins: what follows is capitalised for that alone. */
const SENTENCE_START = /(?:^|[.?!:…]["”’»)]*\s|[“«"‘¿¡([—–•]\s?|\n|--\s|\s['])$/u;
const NUMERAL = /^[IVXLCDM]+$/u;

/** Finds the words of proper names that must come through a translation; words of institutions and titles are translated and left out. */
export function findNameWords(text: string, locale: Locale): NameWord[] {
  const isTitle = isTitleCase(text);
  return capitalRuns(readTokens(text), text).flatMap((run) => requiredOf(run, text, locale, isTitle));
}

/** A headline in title case, or in capitals, tells little about names. */
function isTitleCase(text: string): boolean {
  const words = (text.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []).slice(1);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isAll = capitals === words.length && words.length > 0;
  return (isAll || (words.length >= 3 && capitals / words.length > 0.65)) && !/[.?!]["”’»]?$/u.test(text.trim());
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

interface Run {
  readonly tokens: readonly Token[];
  /** The run before, if only a link such as "of" lies between. */
  readonly linkedTo?: Run;
}

/** Runs of capitalised words with nothing but spaces in between; a possessive ends one: "Mexico's President". */
function capitalRuns(tokens: readonly Token[], text: string): Run[] {
  const runs: { tokens: Token[]; linkedTo?: Run }[] = [];
  for (const token of tokens.filter(isCapital)) {
    const run = runs.at(-1);
    const last = run?.tokens.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, token.start);
    if (run !== undefined && /^\.?\s$/u.test(between) && !token.opensSentence) run.tokens.push(token);
    else runs.push({ tokens: [token], ...(run !== undefined && LINK.test(between) ? { linkedTo: run } : {}) });
  }
  return runs;
}

function requiredOf(run: Run, text: string, locale: Locale, isTitle: boolean): NameWord[] {
  const { tokens } = run;
  const isWork = locale === 'en' && tokens[0]?.fold === 'the' && !tokens[0].opensSentence;
  if (isWork || isQuotedTitle(tokens, text)) return [];
  const known = knownNames(tokens, text);
  const rest = tokens.filter((token) => known.every(({ start, end }) => token.start < start || token.end > end));
  // In title case only the table and a given name tell a name from a word.
  const isPerson = rest.length === 2 && isGivenName(rest[0]);
  return [...known, ...(isTitle && !isPerson ? [] : unknownWords(rest, run, text, locale))];
}

/** The longest runs that the table of names knows: "New Mexico", "Puerto Rico". A word that opens a sentence may be any word. */
function knownNames(tokens: readonly Token[], text: string): NameWord[] {
  const found: NameWord[] = [];
  for (let at = 0; at < tokens.length;) {
    const length =
      [3, 2, 1].find((size) => at + size <= tokens.length && NAME_FORMS.has(foldsOf(tokens.slice(at, at + size)))) ?? 0;
    const first = tokens[at];
    const last = tokens[at + length - 1];
    const isName = length > 1 || (length === 1 && first?.opensSentence === false && tokens.length === 1);
    if (isName && first !== undefined && last !== undefined) {
      const name = text.slice(first.start, last.end);
      found.push({ text: name, start: first.start, end: last.end, name });
    }
    at += isName ? length : 1;
  }
  return found;
}

const foldsOf = (tokens: readonly Token[]): string => tokens.map(({ fold }) => fold).join(' ');

function unknownWords(tokens: readonly Token[], run: Run, text: string, locale: Locale): NameWord[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const isCommon = ({ fold }: Token): boolean => COMMON_WORDS[locale].has(fold) || DEMONYMS.has(fold);
  const isTitle = ({ fold }: Token): boolean => TITLES[locale].has(fold);
  const name = text.slice(first.start, last.end);
  const toWord = ({ text: word, start, end }: Token): NameWord => ({ text: word, start, end, name });
  const person = personOf(tokens, isTitle, isCommon);
  if (person.length > 0) return person.filter(isNameLike).map(toWord);
  const isInstitution = tokens.some((token) => isCommon(token) && !token.opensSentence && !isTitle(token));
  if (isInstitution || isOfInstitution(run, isCommon) || hasArticle(run, text)) return [];
  return tokens
    .filter((token) => isNameLike(token) && !isCommon(token) && !isTitle(token) && isUncommonForm(token, locale))
    .filter(({ fold, opensSentence }) => !opensSentence && !isCalendarWord(fold))
    .map(toWord);
}

/** Whoever stands behind a title, or begins with a given name; "Rey Center" behind a title is no person. */
function personOf(
  tokens: readonly Token[],
  isTitle: (token: Token) => boolean,
  isCommon: (token: Token) => boolean,
): readonly Token[] {
  const start = tokens.findLastIndex(isTitle) + 1;
  const person = tokens.slice(start);
  const [given] = person;
  if (isGivenName(given) && (person.length > 1 || given?.opensSentence === false)) return person;
  return start > 0 && person.length > 0 && !person.some(isCommon) ? person : [];
}

/** "Ministry of …", "Association of … of …": what follows is translated, unless the institution only stands in a place. */
function isOfInstitution({ linkedTo }: Run, isCommon: (token: Token) => boolean): boolean {
  const chain: Token[] = [];
  for (let run = linkedTo; run !== undefined; run = run.linkedTo) chain.push(...run.tokens);
  return chain.some(isCommon) && !chain.some(({ fold }) => PLACE_BOUND.has(fold));
}

/** Works, peoples and mountains go with an article and are named otherwise in the other language; people go without. */
function hasArticle({ tokens }: Run, text: string): boolean {
  const before = text.slice(Math.max(0, (tokens[0]?.start ?? 0) - 5), tokens[0]?.start);
  return /(?:^|\s)(?:the|el|la|los|las)\s$/iu.test(before) || ARTICLES.has(tokens[0]?.fold ?? '');
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'el', 'la', 'los', 'las']);

const isGivenName = (token: Token | undefined): boolean =>
  token !== undefined && !token.text.endsWith('ó') && GIVEN_NAMES.has(token.fold.split('-')[0] ?? '');

/** “The Godfather”: the title of a work in marks or asterisks is translated as a whole. */
function isQuotedTitle(sequence: readonly Token[], text: string): boolean {
  const before = text.slice(0, sequence[0]?.start).at(-1) ?? '';
  const after = text.charAt(sequence.at(-1)?.end ?? text.length);
  return /[“«"‘']/u.test(before) && /[”»"’',]/u.test(after);
}

/** Neither an acronym nor a numeral nor a word of two letters. */
function isNameLike({ text, fold }: Token): boolean {
  const isAcronym = /^\p{Lu}[\p{Lu}.]+$/u.test(text) || (text.match(/\p{Lu}/gu)?.length ?? 0) > text.length / 2;
  return fold.length >= 3 && !isAcronym && !NUMERAL.test(text) && !/\.$/u.test(text);
}

function isUncommonForm({ fold }: Token, locale: Locale): boolean {
  const isCommon = (word: string): boolean =>
    COMMON_WORDS[locale].has(word) ||
    DEMONYMS.has(word) ||
    TITLES[locale].has(word) ||
    /^(?:ex|anti|pro|pre|post|non|co|re)$/.test(word);
  if (fold.split('-').every(isCommon)) return false;
  return !(locale === 'en' && /(?:ese|ish|ism|ists?|-based|-born|-style|-era|-led|n't)$/.test(fold));
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
      !isKept(foldName(word.text), words, spellings, folded) &&
      !isRendered(word, folded, from) &&
      !hasKin(word, words, from),
  );
}

/** A word without its possessive, and each part of a compound. */
function variants(fold: string): string[] {
  const bare = fold.replace(/'s$/, '');
  return [bare, ...bare.split(/[-'.]/)].filter((form) => form.length > 1);
}

/** Kept as it is, in another transliteration, or in the plural of a family: "the Smiths", "los Smith". */
function isKept(fold: string, words: ReadonlySet<string>, spellings: ReadonlySet<string>, target: string): boolean {
  const has = (form: string): boolean => words.has(form) || spellings.has(soundOf(form));
  const isWhole = has(fold.replace(/'s$/, '')) || fold.split(/[-\s]/).every((part) => part.length < 3 || has(part));
  const isFamily =
    target.includes(` the ${fold}s `) || (fold.endsWith('s') && target.includes(` los ${fold.slice(0, -1)} `));
  return isWhole || isFamily;
}

/** Two transliterations of one name sound alike: Zelenskyy and Zelenski, Khamenei and Jamenei, Shevchenko and Shevchenko. */
function soundOf(fold: string): string {
  return fold
    .replace(/kh/g, 'j')
    .replace(/zh/g, 'y')
    .replace(/dh/g, 'd')
    .replace(/ou/g, 'u')
    .replace(/(?:iy|yi|ii|yy|y)$/, 'i')
    .replace(/y(?![aeiou])/g, 'i')
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
  if (NAME_FORMS.get(fold)?.some((form) => target.includes(` ${form} `)) === true) return true;
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
  const isOneWord = !fold.includes(' ');
  const irregular = COUNTRY_ADJECTIVES[from === 'en' ? fold : (forms[0] ?? '')] ?? [];
  return (
    (isOneWord && stems.some((stem) => target.includes(` ${stem.slice(0, Math.max(4, stem.length - 2))}`))) ||
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
