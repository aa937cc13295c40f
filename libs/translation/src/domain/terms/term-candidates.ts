import { type Locale, otherLocale } from '@anverso/kernel';
import { findLemmas, type LemmaWord } from '@anverso/language';

/** A draft of an engine and what a person made of it, as readers see them. */
export interface PostEdit {
  readonly segmentId: string;
  /** The language of the translation. */
  readonly locale: Locale;
  readonly source: string;
  readonly draft: string;
  readonly final: string;
}

/** Words that people put in place of an engine's words again and again. */
export interface TermCandidate {
  locale: Locale;
  found: string;
  better: string;
  /** What all their sources have in common; null where that is nothing, or too much. */
  source: string | null;
  /** In how many segments that happened. */
  count: number;
  /** The latest of them, at most twenty. */
  segmentIds: string[];
}

interface Replacement {
  readonly edit: PostEdit;
  readonly found: string;
  readonly better: string;
  readonly key: string;
}

const FEWEST_SEGMENTS = 3;
/** What is longer is a sentence that was written anew. */
const MOST_WORDS = 4;
const LONGEST_SOURCE = 3;
const MOST_SEGMENTS = 20;
/** A term has a word of this length; articles and prepositions have none. */
const SHORTEST_WORD = 4;

/** What all forms of the two words of a candidate have in common. */
export function candidateKey({ locale, found, better }: Pick<TermCandidate, 'locale' | 'found' | 'better'>): string {
  return keyOf(locale, findLemmas(found, locale), findLemmas(better, locale));
}

function keyOf(locale: Locale, was: readonly LemmaWord[], is: readonly LemmaWord[]): string {
  return `${locale} ${stemsOf(was)} → ${stemsOf(is)}`;
}

const stemsOf = (words: readonly LemmaWord[]): string => words.map(({ stem }) => stem).join(' ');

/** Word pairs that were replaced in at least three segments, the most frequent first. */
export function termCandidates(edits: readonly PostEdit[]): TermCandidate[] {
  const groups = new Map<string, Replacement[]>();
  for (const replacement of edits.flatMap(replacementsOf))
    groups.set(replacement.key, [...(groups.get(replacement.key) ?? []), replacement]);
  return [...groups.values()]
    .flatMap((group): TermCandidate[] => {
      const segments = new Map(group.map(({ edit }) => [edit.segmentId, edit]));
      const [first] = group;
      if (first === undefined || segments.size < FEWEST_SEGMENTS) return [];
      return [
        {
          locale: first.edit.locale,
          found: mostFrequent(group.map(({ found }) => found)),
          better: mostFrequent(group.map(({ better }) => better)),
          source: commonSource([...segments.values()], edits),
          count: segments.size,
          segmentIds: [...segments.keys()].slice(0, MOST_SEGMENTS),
        },
      ];
    })
    .sort((one, other) => other.count - one.count || (one.better < other.better ? -1 : 1));
}

function replacementsOf(edit: PostEdit): Replacement[] {
  const { locale, draft, final } = edit;
  return changedRuns(findLemmas(draft, locale), findLemmas(final, locale)).flatMap(([was, is]): Replacement[] => {
    const isTerm = [was, is].every(
      (words) =>
        words.length <= MOST_WORDS && words.some(({ text }) => text.length >= SHORTEST_WORD && /\p{L}/u.test(text)),
    );
    if (!isTerm || stemsOf(was) === stemsOf(is)) return [];
    return [{ edit, found: textOf(draft, was), better: textOf(final, is), key: keyOf(locale, was, is) }];
  });
}

/** Runs of words of which one took the place of the other: what lies between the words that both texts have in order. */
function changedRuns(was: readonly LemmaWord[], is: readonly LemmaWord[]): [LemmaWord[], LemmaWord[]][] {
  const lengths = commonLengths(was, is);
  const runs: [LemmaWord[], LemmaWord[]][] = [];
  let run: [LemmaWord[], LemmaWord[]] = [[], []];
  const end = (): void => {
    if (run[0].length > 0 && run[1].length > 0) runs.push(run);
    run = [[], []];
  };
  for (let [at, to] = [0, 0]; at < was.length || to < is.length;) {
    const [one, other] = [was[at], is[to]];
    if (one !== undefined && other !== undefined && one.folded === other.folded) {
      end();
      [at, to] = [at + 1, to + 1];
    } else if (
      other === undefined ||
      (one !== undefined && (lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0))
    ) {
      if (one !== undefined) run[0].push(one);
      at++;
    } else {
      run[1].push(other);
      to++;
    }
  }
  end();
  return runs;
}

/** How many words two texts have in common in order, from each pair of places on. */
function commonLengths(was: readonly LemmaWord[], is: readonly LemmaWord[]): number[][] {
  const lengths = Array.from({ length: was.length + 1 }, () => new Array<number>(is.length + 1).fill(0));
  for (let at = was.length - 1; at >= 0; at--)
    for (let to = is.length - 1; to >= 0; to--) {
      const row = lengths[at];
      if (row === undefined) continue;
      const [below, right] = [lengths[at + 1]?.[to] ?? 0, row[to + 1] ?? 0];
      row[to] = was[at]?.folded === is[to]?.folded ? (lengths[at + 1]?.[to + 1] ?? 0) + 1 : Math.max(below, right);
    }
  return lengths;
}

/** The longest words that all these sources share, and the rarest of those in the sources of other edits. */
function commonSource(edits: readonly PostEdit[], all: readonly PostEdit[]): string | null {
  const [first, ...others] = edits;
  if (first === undefined) return null;
  const locale = otherLocale(first.locale);
  const shared = others.reduce(
    (left, { source }) => {
      const phrases = phrasesOf(source, locale);
      return new Map([...left].filter(([key]) => phrases.has(key)));
    },
    phrasesOf(first.source, locale),
  );
  const known = new Set(edits.map(({ segmentId }) => segmentId));
  const elsewhere = all
    .filter(({ segmentId, locale: to }) => to === first.locale && !known.has(segmentId))
    .slice(0, 500);
  const uses = elsewhere.map(({ source }) => phrasesOf(source, locale));
  const ranked = [...shared]
    .map(([key, text]) => ({ text, words: key.split(' ').length, uses: uses.filter((own) => own.has(key)).length }))
    .sort((one, other) => one.uses - other.uses || other.words - one.words);
  const [best, second] = ranked;
  const isClear = second?.uses !== best?.uses || second?.words !== best?.words;
  return best !== undefined && isClear ? best.text : null;
}

/** Phrases of up to three words by their stems; those that begin or end with a small word are none. */
function phrasesOf(text: string, locale: Locale): Map<string, string> {
  const words = findLemmas(text, locale);
  const isSmall = (word: LemmaWord | undefined): boolean => (word?.text.length ?? 0) < SHORTEST_WORD;
  const phrases = new Map<string, string>();
  for (let at = 0; at < words.length; at++)
    for (let length = 1; length <= LONGEST_SOURCE && at + length <= words.length; length++) {
      const own = words.slice(at, at + length);
      if (!isSmall(own[0]) && !isSmall(own.at(-1)))
        phrases.set(own.map(({ stem }) => stem).join(' '), textOf(text, own));
    }
  return phrases;
}

function textOf(text: string, words: readonly LemmaWord[]): string {
  return text.slice(words[0]?.start, words.at(-1)?.end);
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}
