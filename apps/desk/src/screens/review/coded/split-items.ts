import { type Token, tokenize, writeTokens } from './coded-text.js';

/** A source as it is cut: its words and codes, and between them the places where it may be. */
export type SplitItem = Token | { kind: 'place'; offset: number };

/** Words with the dashes behind them, or the space between words. */
const CHUNK = /\s+|[^\s—–…]+[—–…]*|[—–…]+/g;

/** Every place between two words of a coded source, by its offset there, among what stands around it. */
export function splitItems(coded: string): SplitItem[] {
  const items: SplitItem[] = [];
  let at = 0;
  for (const token of tokenize(coded)) {
    if (token.kind === 'text') items.push(...chunksOf(token.text, at));
    else if (token.form === 'single') items.push({ kind: 'place', offset: at }, token);
    else items.push(token);
    at += writeTokens([token]).length;
  }
  return items.filter((item, index) => item.kind !== 'place' || isBetweenWords(items, index));
}

function chunksOf(text: string, at: number): SplitItem[] {
  return [...text.matchAll(CHUNK)].flatMap(({ 0: chunk, index }): SplitItem[] => {
    const words: SplitItem = { kind: 'text', text: chunk };
    const end = index + chunk.length;
    const place = (to: number): SplitItem => ({ kind: 'place', offset: at + escaped(text.slice(0, to)) });
    if (chunk.trim() === '') return [place(index), words];
    return /[—–…]$/.test(chunk) && /^\S/.test(text.slice(end)) ? [words, place(end)] : [words];
  });
}

const escaped = (text: string): number => writeTokens([{ kind: 'text', text }]).length;
const isWord = (item: SplitItem): boolean => item.kind === 'text' && item.text.trim() !== '';

/** Between the last word and the next one there is one place, the first. */
function isBetweenWords(items: readonly SplitItem[], index: number): boolean {
  const before = items.slice(0, index);
  const last = before.findLastIndex(isWord);
  return last >= 0 && !before.slice(last).some(({ kind }) => kind === 'place') && items.slice(index).some(isWord);
}

/** The place to begin with: the known one, else the pause that is nearest to the middle, else the middle. */
export function firstPlace(items: readonly SplitItem[], known?: number): number {
  const places = items.flatMap((item, index) => (item.kind === 'place' ? [{ offset: item.offset, index }] : []));
  const at = places.findIndex(({ offset }) => offset === known);
  if (at >= 0) return at;
  const middle = (places.length - 1) / 2;
  const pauses = places.flatMap(({ index }, place) => (/[.;:,!?…]$/.test(textBefore(items, index)) ? [place] : []));
  const candidates = pauses.length > 0 ? pauses : places.map((_, place) => place);
  return candidates.reduce(
    (best, place) => (Math.abs(place - middle) < Math.abs(best - middle) ? place : best),
    candidates[0] ?? 0,
  );
}

/** The words on one side of an item. */
function textBefore(items: readonly SplitItem[], index: number): string {
  return items
    .slice(0, index)
    .map((item) => (item.kind === 'text' ? item.text : ''))
    .join('');
}
