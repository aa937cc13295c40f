import {
  ADJECTIVES,
  CODAS,
  FORMULAS,
  GROUPS,
  ONSETS,
  type Pair,
  REASONS,
  ROLES,
  NOUN_ENDINGS,
  ADJECTIVE_ENDINGS,
  VERB_ENDINGS,
  THINGS,
  TIMES,
  VERBS,
  VOWELS,
} from './news-words.js';

/** A sentence and its translation. */
export interface NewsPair {
  en: string;
  es: string;
}

const PERSONS = 60_000;
const PLACES = 12_000;
const TAIL_WORDS = 40_000;
const FORMULA_SHARE = 0.01;
/** So many of the grammar's own words are drawn by rank: a short list has no long tail. */
const ZIPF_SHARE = 0.3;

/**
 * News sentences without end, from a grammar: few words very often and many hardly ever (Zipf), names of people and
 * places, figures, dates. The same seed gives the same sentences.
 */
export class NewsGrammar {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = mulberry32(seed);
  }

  /** A sentence of some 10 to 40 words. */
  sentence(): NewsPair {
    if (this.random() < FORMULA_SHARE) return written(this.pick(FORMULAS));
    const opening = this.maybe(0.35, () => join(this.pick(TIMES), [',', ',']));
    const attribution = this.maybe(0.4, () => this.attribution());
    const [en, es] = join(
      opening,
      this.clause(),
      this.maybe(0.8, () => this.subordinate()),
      attribution,
    );
    return written([`${en}.`, `${es}.`]);
  }

  /** One of `count` things, the first ones far more often. */
  zipf(count: number): number {
    return Math.min(count - 1, Math.floor(Math.exp(this.random() * Math.log(count + 1))) - 1);
  }

  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  /** A word of the long tail, English. */
  rareWord(): string {
    return tailWord(this.zipf(TAIL_WORDS), NOUN)[0];
  }

  personName(): string {
    return nameOf(this.zipf(PERSONS), 11);
  }

  private clause(): Pair {
    return join(this.subject(), this.verb(), this.object(), this.complement());
  }

  private subject(): Pair {
    const kind = this.random();
    if (kind < 0.4) return this.person();
    if (kind < 0.7)
      return join(
        this.pick(GROUPS),
        this.maybe(0.4, () => join(['of', 'de'], this.place())),
      );
    const figure = this.figure();
    return join([`${figure} people in`, `${figure} personas en`], this.place());
  }

  private person(): Pair {
    const [role, cargo] = this.pick(ROLES);
    const name = this.personName();
    return [`${role} ${name}`, `${cargo} ${name}`];
  }

  private object(): Pair {
    const [thing, cosa] = this.pick(THINGS);
    if (this.random() < 0.5) return join([thing, cosa], ['on', 'sobre'], this.topic());
    if (this.random() < 0.5) return join(['the', 'la'], this.tail(NOUN), ['of the', 'del'], this.tail(NOUN));
    const [adjective, adjetivo] = this.random() < 0.5 ? this.pick(ADJECTIVES) : this.tail(ADJECTIVE);
    return [thing.replace(/^(an?|the|new)? ?/, (lead) => `${lead}${adjective} `), `${cosa} ${adjetivo}`];
  }

  private verb(): Pair {
    return this.random() < 0.5 ? this.pick(VERBS) : this.tail(VERB);
  }

  private tail(kind: number): Pair {
    return tailWord(this.zipf(TAIL_WORDS), kind);
  }

  private topic(): Pair {
    return join(
      this.tail(NOUN),
      this.maybe(0.4, () => join(['in', 'en'], this.place())),
    );
  }

  private complement(): Pair {
    const kind = this.random();
    if (kind < 0.2) return join(['in', 'en'], this.place(), this.pick(TIMES));
    if (kind < 0.35) return join(['with a', 'con un'], this.tail(ADJECTIVE), this.tail(NOUN));
    if (kind < 0.5) return this.pick(REASONS);
    if (kind < 0.65) {
      const figure = this.figure();
      return join([`worth $${figure} million`, `por ${figure} millones de dólares`], this.pick(TIMES));
    }
    return kind < 0.8 ? this.pick(TIMES) : ['', ''];
  }

  private subordinate(): Pair {
    const kind = this.random();
    if (kind < 0.4) return join([', while', ', mientras'], this.clause());
    if (kind < 0.7) return join([', which affects', ', lo que afecta a'], this.pick(GROUPS), this.pick(REASONS));
    const figure = this.figure();
    const year = this.year();
    return [`, up ${figure}% from ${year}`, `, un ${figure} % más que en ${year}`];
  }

  private attribution(): Pair {
    const kind = this.random();
    if (kind < 0.5) return join([',', ','], ['said', 'dijo'], this.person());
    return join([', according to', ', según'], kind < 0.8 ? this.person() : this.pick(GROUPS));
  }

  private place(): Pair {
    const name = nameOf(this.zipf(PLACES), 37);
    return [name, name];
  }

  private figure(): string {
    return String(this.zipf(90_000) + 2);
  }

  private year(): string {
    return String(2026 - this.zipf(60));
  }

  private pick(words: readonly Pair[]): Pair {
    const index = this.random() < ZIPF_SHARE ? this.zipf(words.length) : this.below(words.length);
    return words[index] ?? ['', ''];
  }

  private maybe(chance: number, make: () => Pair): Pair {
    return this.random() < chance ? make() : ['', ''];
  }
}

const NOUN = 0;
const VERB = 1;
const ADJECTIVE = 2;
const ENDINGS = [NOUN_ENDINGS, VERB_ENDINGS, ADJECTIVE_ENDINGS];

const tailWord = remembered((index: number, kind: number): Pair => {
  const random = mulberry32(index * 7919 + 5 + kind);
  const stem = syllables(random, 2);
  const endings = ENDINGS[kind] ?? NOUN_ENDINGS;
  const [en, es] = endings[Math.floor(random() * endings.length)] ?? ['', ''];
  return [stem + en, stem + es];
});

const nameOf = remembered((index: number, salt: number): string => {
  const random = mulberry32(index * 104_729 + salt);
  const word = (length: number): string => syllables(random, length).replace(/^./, (letter) => letter.toUpperCase());
  const first = random() < 0.6 ? `${word(2)} ` : '';
  return `${first}${word(2 + Math.floor(random() * 2))}`;
});

function syllables(random: () => number, count: number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: count }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join('');
}

/** Joins phrases with spaces; one that opens with a comma closes up to the one before. */
function join(...phrases: readonly Pair[]): Pair {
  const side = (index: 0 | 1): string =>
    phrases
      .map((phrase) => phrase[index])
      .filter((phrase) => phrase !== '')
      .join(' ')
      .replace(/ +,/g, ',');
  return [side(0), side(1)];
}

function written([en, es]: Pair): NewsPair {
  const capital = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return { en: capital(en), es: capital(es) };
}

function remembered<Args extends number[], Value>(make: (...args: Args) => Value): (...args: Args) => Value {
  const known = new Map<string, Value>();
  return (...args) => {
    const key = args.join();
    const value = known.get(key) ?? make(...args);
    known.set(key, value);
    return value;
  };
}

/** A small random generator with a seed, so that each run measures the same. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
