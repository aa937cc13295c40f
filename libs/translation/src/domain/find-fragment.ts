/** A stretch of a plain text, by its offsets. */
export interface Stretch {
  start: number;
  end: number;
}

interface Word extends Stretch {
  text: string;
}

/** From here on two wordings are the same words in another form: `rojo` and `roja`, `the report` and `el reporte`. */
const ALIKE = 0.5;
/** A place that is not word for word must be this much like the fragment, and unlike every other place. */
const FOUND = 0.6;
const CLEARLY_BETTER = 0.1;

/** Every place where the words of the fragment stand, whole and in order, whatever their capitals. */
export function occurrences(fragment: string, text: string): Stretch[] {
  const wanted = wordsOf(fragment);
  const words = wordsOf(text);
  const found: Stretch[] = [];
  for (let at = 0; wanted.length > 0 && at + wanted.length <= words.length; at++) {
    if (wanted.every(({ text: word }, index) => words[at + index]?.text === word)) {
      found.push(withEdges(fragment, text, stretchOf(words, at, wanted.length)));
      at += wanted.length - 1;
    }
  }
  return found;
}

/** The one place in the text that reads most like the fragment; undefined when there is none, or no single one. */
export function likestPlace(fragment: string, text: string): Stretch | undefined {
  const words = wordsOf(text);
  const length = wordsOf(fragment).length;
  const places = [length - 1, length, length + 1]
    .filter((size) => size > 0)
    .flatMap((size) => words.slice(size - 1).map((_, at) => stretchOf(words, at, size)))
    .map((place) => ({ place, likeness: likeness(fragment, text.slice(place.start, place.end)) }))
    .sort((a, b) => b.likeness - a.likeness);
  const best = places[0];
  if (best === undefined || best.likeness < FOUND) return undefined;
  const rival = places.find(({ place }) => place.start >= best.place.end || place.end <= best.place.start);
  const isClear = rival === undefined || rival.likeness < best.likeness - CLEARLY_BETTER;
  return isClear ? withEdges(fragment, text, best.place) : undefined;
}

/** Whether two wordings may be translations of the same words. */
export function isAlike(one: string, other: string): boolean {
  return likeness(one, other) >= ALIKE;
}

/** Dice's coefficient of the letter pairs of two texts, accents and capitals aside: 1 alike, 0 nothing in common. */
function likeness(one: string, other: string): number {
  const [a, b] = [letterPairs(one), letterPairs(other)];
  const total = a.length + b.length;
  if (total === 0) return folded(one) === folded(other) ? 1 : 0;
  const rest = [...b];
  const shared = a.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / total;
}

function letterPairs(text: string): string[] {
  return (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
    Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
  );
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function stretchOf(words: readonly Word[], at: number, length: number): Stretch {
  return { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
}

/** A currency sign before or a percent sign behind belongs to the stretch where it belongs to the fragment. */
function withEdges(fragment: string, text: string, { start, end }: Stretch): Stretch {
  const trimmed = fragment.trim();
  const before = /^[^\p{L}\p{N}]*/u.exec(trimmed)?.[0] ?? '';
  const behind = /[^\p{L}\p{M}\p{N}]*$/u.exec(trimmed)?.[0] ?? '';
  return {
    start: text.slice(0, start).endsWith(before) ? start - before.length : start,
    end: text.startsWith(behind, end) ? end + behind.length : end,
  };
}
