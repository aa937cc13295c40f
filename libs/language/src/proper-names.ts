import { type Locale } from '@anverso/kernel';
import { foldName, NAME_FORMS } from './known-names.js';
import { isInTitle } from './quotations.js';
import { COMMON_WORDS, DEMONYMS, GIVEN_NAMES, TITLES } from './name-words.js';

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

/** A word, with the apostrophes, stops and hyphens inside it. */
export const WORD = /\p{L}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*/gu;
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
/** A stop that shortens a title ends no sentence: "Mr. Hargreaves", "Sra. Lang". */
const SHORTENED_TITLE =
  /(?:^|[\s(“"«])(?:Mr|Mrs|Ms|Mx|Dr|Drs|Sen|Gov|Rep|Gen|Sgt|Lt|Col|Capt|Maj|Rev|Prof|Hon|Sr|Sra|Srta|Dra|Lic|Ing|Gral|Cnel)\.\s$/u;
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

/** The words of a text but for its hashtags and handles, which have rules of their own. */
function readTokens(text: string): Token[] {
  const words = [...text.matchAll(WORD)].filter(({ index }) => !/[#@]/.test(text.charAt(index - 1)));
  return words.map(({ 0: word, index }) => {
    const bare = word.replace(/['’]s$/u, '').replace(/['’]$/u, '');
    return {
      text: bare,
      fold: foldName(bare),
      start: index,
      end: index + bare.length,
      opensSentence: /^\p{Lu}/u.test(bare) && opensSentence(text.slice(Math.max(0, index - 8), index)),
    };
  });
}

const opensSentence = (before: string): boolean =>
  SENTENCE_START.test(before.slice(-6)) && !SHORTENED_TITLE.test(before);

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
  if (isWork || isQuotedTitle(tokens, text) || isDayName(tokens, text)) return [];
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
  const named = namesake(tokens, isCommon);
  if (named.length > 0) return named.filter((token) => isNameLike(token) && isUncommonForm(token, locale)).map(toWord);
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
  // "State Marcia Dunn", the rest of "Secretary of State Marcia Dunn".
  const at = tokens.findIndex(
    (token, index) => index > 0 && isGivenName(token) && tokens.slice(0, index).every(isCommon),
  );
  if (at !== -1 && at + 1 < tokens.length && !tokens.slice(at).some(isCommon)) return tokens.slice(at);
  return start > 0 && person.length > 0 && !person.some(isCommon) ? person : [];
}

/** Whom an English university or airport is named after: "Johns Hopkins University". */
function namesake(tokens: readonly Token[], isCommon: (token: Token) => boolean): readonly Token[] {
  const names = tokens.slice(0, -1);
  const isNamed = NAMED_AFTER.has(tokens.at(-1)?.fold ?? '') && names.length > 0;
  return isNamed && !names.some((token) => isCommon(token) || token.opensSentence) ? names : [];
}

const NAMED_AFTER: ReadonlySet<string> = new Set(['university', 'airport', 'stadium']);

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
  const [first] = sequence;
  if (first !== undefined && isInTitle(text, first)) return true;
  const before = text.slice(0, first?.start).at(-1) ?? '';
  const after = text.charAt(sequence.at(-1)?.end ?? text.length);
  return /[“«"‘']/u.test(before) && /[”»"’',]/u.test(after);
}

/** "Avenida 9 de Julio": a day that something is named after. */
function isDayName([first]: readonly Token[], text: string): boolean {
  return first !== undefined && isCalendarWord(first.fold) && /\d{1,2}\sde\s$/u.test(text.slice(0, first.start));
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
