import { NAMES_WITH_MARKS } from './segmentation/rules.shared.js';

/** A Spanish question or exclamation mark whose partner is missing, with its place in the text. */
export interface UnpairedMark {
  readonly mark: '?' | '!' | '¿' | '¡';
  readonly index: number;
}

type Opening = '¿' | '¡';

const OPENING_OF: Readonly<Record<'?' | '!', Opening>> = { '?': '¿', '!': '¡' };

/** Marks that pair with nothing: in addresses, and an editor's doubt such as "(?)" or "[!]". */
const NOT_PROSE = /\b(?:https?:\/\/|www\.)[^\s<>«»“”]+|[([][?!]{1,3}[)\]]/giu;

/** Finds, in reading order, the marks of a Spanish text that open without closing or close without opening. */
export function findUnpairedMarks(text: string): UnpairedMark[] {
  const prose = text.replace(NOT_PROSE, (skipped) => ' '.repeat(skipped.length));
  const open: { mark: Opening; index: number }[] = [];
  const unpaired: UnpairedMark[] = [];
  for (const { 0: mark, index } of prose.matchAll(/[?!¿¡]/g)) {
    if (mark === '¿' || mark === '¡') {
      open.push({ mark, index });
      continue;
    }
    const closing = mark === '?' ? '?' : '!';
    const partner = open.findLastIndex((opening) => opening.mark === OPENING_OF[closing]);
    if (partner !== -1) open.splice(partner, 1);
    else if (!endsName(prose, index)) unpaired.push({ mark: closing, index });
  }
  return [...unpaired, ...open].sort((a, b) => a.index - b.index);
}

function endsName(text: string, index: number): boolean {
  const word = /[^\s([«“"'¿¡]*$/u.exec(text.slice(Math.max(0, index - 20), index + 1))?.[0] ?? '';
  return NAMES_WITH_MARKS.has(word);
}
