import { type Locale } from '@anverso/kernel';
import { foldName, NAME_FORMS } from './known-names.js';
import { GIVEN_NAMES, KIN_ENDINGS, TITLES } from './name-words.js';
import { findNameWords, type NameWord, WORD } from './proper-names.js';

/** Name words of the source that the translation neither keeps nor renders by a known form. */
export function missingNameWords(source: string, from: Locale, target: string): NameWord[] {
  const wanted = findNameWords(source, from);
  if (wanted.length === 0) return [];
  const written = target.match(WORD) ?? [];
  const words = new Set(written.flatMap((word) => variants(foldName(word))));
  // What stands small is no name in another spelling.
  const large = written.filter((word) => /\p{Lu}/u.test(word));
  const spellings = new Set(large.flatMap((word) => variants(foldName(word))).map(soundOf));
  const folded = ` ${foldName(target).replace(/[^\p{L}\d]+/gu, ' ')} `;
  const missing = wanted.filter(
    (word) =>
      !isKept(foldName(word.text), words, spellings, folded) &&
      !isRendered(word, folded, from) &&
      !hasKin(word, words, from),
  );
  return missing.filter((word) => !isShortened(word, wanted, missing, target));
}

/** Whoever was named before may go by the last name alone; another given name in front of it is another person. */
function isShortened(
  { text, name, start }: NameWord,
  wanted: readonly NameWord[],
  missing: readonly NameWord[],
  target: string,
): boolean {
  if (!GIVEN_NAMES.has(foldName(text))) return false;
  const others = wanted.filter((word) => word.name === name && word.start > start);
  const [next] = others;
  if (next === undefined || others.some((word) => missing.includes(word))) return false;
  const at = target.search(new RegExp(`(?<!\\p{L})${next.text.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'iu'));
  const before = /(\p{L}+)\s$/u.exec(target.slice(0, Math.max(at, 0)))?.[1] ?? '';
  return at !== -1 && (/^\p{Ll}/u.test(before) || before === '' || isTitleWord(before));
}

const isTitleWord = (word: string): boolean =>
  [TITLES.en, TITLES.es, BEFORE_SURNAME].some((words) => words.has(foldName(word)));

/** Small words that may stand large at the beginning of a sentence. */
const BEFORE_SURNAME: ReadonlySet<string> = new Set(['the', 'el', 'la', 'y', 'and', 'de']);

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
