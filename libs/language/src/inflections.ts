import { type Locale } from '@anverso/kernel';

/** Endings that one word may take on one base. */
interface EndingFamily {
  readonly endings: ReadonlySet<string>;
  /** Letters that the base has at least: a short one begins too many words. */
  readonly leastBase: number;
  /** A base of so many letters will do where one of the two endings is longer than a letter. */
  readonly leastBaseOfLong?: number;
}

const family = (endings: string, leastBase: number, leastBaseOfLong?: number): EndingFamily => ({
  endings: new Set(endings.split(' ').map((ending) => ending.replace('-', ''))),
  leastBase,
  leastBaseOfLong,
});

/**
 * What a word may end in and still be the same word, without accents; `-` is no ending at all. A stemmer alone takes
 * "presidency" for "president" and "fiscalía" for "fiscal", and "party" is not "part": both endings are of one family.
 */
const FAMILIES: Readonly<Record<Locale, readonly EndingFamily[]>> = {
  en: [
    family('- s es', 2),
    family('- s es ed ing', 3),
    family('e es ed ing', 2),
    family('y ies ied ying', 2),
    family('is es', 2),
  ],
  es: [
    family('- s es', 2),
    family('o a os as', 3),
    family('- a es as', 4),
    family('e a es as', 3),
    family('e esa es esas', 4),
    family('ar o a an as e en es ado ada ados adas ando aba aban aron ara aran aria arian amos', 3, 2),
    family('er ir o a an as e en es ido ida idos idas iendo io ia ian ieron era eran ira iran iera ieran', 3, 2),
  ],
};

/** Spellings of one sound that change before an ending, for words in small letters without accents. */
const SPELLINGS: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  // "banned" of "ban", "running" of "run"; "called" is tried as it is written, too.
  en: [[/([bdgklmnprt])\1(?=(?:ed|ing)$)/, '$1']],
  // "toque" of "toca", "pague" of "paga", "luces" of "luz".
  es: [
    [/c(?=[aou])|qu(?=[ei])/g, 'k'],
    [/gu(?=[ei])/g, 'g'],
    [/z/g, 'c'],
  ],
};

/** What a stemmer leaves of short words, cut down to what all their forms have. */
const REMAINS: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(?<=..)[eiy]$/, ''],
    [/(?<=..)s$/, ''],
    [/(?<=..)[iy]$/, ''],
  ],
  es: [
    [/(?<=..)s$/, ''],
    [/(?<=..)(?:[aei]r|[ae]n|aron|ieron|ando|iendo|aban?)$/, ''],
    [/(?<=..)[aeo]$/, ''],
    [/(?<=..)[ai]d$/, ''],
    [/qu$|z$/, 'c'],
    [/gu$/, 'g'],
  ],
};

const rewrite = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((written, [pattern, replacement]) => written.replace(pattern, replacement), text);

/** A stem that short words share with all their forms: "obra" and "obras", "luz" and "luces", "bus" and "buses". */
export function commonStem(stem: string, locale: Locale): string {
  return rewrite(stem, REMAINS[locale]);
}

/** How a plural or an English genitive ends, and what may stand there instead. */
const ENDINGS: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/$/, 's'],
    [/$/, 'es'],
    [/s$/, ''],
    [/es$/, ''],
    [/fe?$/, 'ves'],
    [/ves$/, 'f'],
    [/ves$/, 'fe'],
    [/(?<=m)an$/, 'en'],
    [/(?<=m)en$/, 'an'],
    [/$/, "'s"],
    [/$/, '’s'],
    [/['’]s$/, ''],
  ],
  es: [
    [/$/, 's'],
    [/$/, 'es'],
    [/s$/, ''],
    [/es$/, ''],
    [/z$/, 'ces'],
    [/ces$/, 'z'],
  ],
};
const LEAST_LETTERS = 3;

/** What a noun may look like in the other number or case, real words or not: "obra" gives "obras", "luces" gives "luz". */
export function otherForms(word: string, locale: Locale): string[] {
  const forms = ENDINGS[locale].map(([ending, other]) => word.replace(ending, other));
  return [...new Set(forms)].filter((form) => form !== word && form.length >= LEAST_LETTERS);
}

/** Whether two words in small letters without accents are one base with two endings of one family. */
export function areInflections(one: string, other: string, locale: Locale): boolean {
  if (one.length < 3 || other.length < 3) return false;
  if (haveOneBase(one, other, locale)) return true;
  const [first, second] = [rewrite(one, SPELLINGS[locale]), rewrite(other, SPELLINGS[locale])];
  return (first !== one || second !== other) && haveOneBase(first, second, locale);
}

function haveOneBase(one: string, other: string, locale: Locale): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  for (let base = shared; base >= 2; base--) {
    const [end, otherEnd] = [one.slice(base), other.slice(base)];
    const isLong = end.length > 1 || otherEnd.length > 1;
    for (const { endings, leastBase, leastBaseOfLong = leastBase } of FAMILIES[locale])
      if (base >= (isLong ? leastBaseOfLong : leastBase) && endings.has(end) && endings.has(otherEnd)) return true;
  }
  return false;
}
