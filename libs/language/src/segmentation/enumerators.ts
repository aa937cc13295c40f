/**
 * "1.", "2)", "3.)", "4.-", "b.", "(iv)", "C)": a mark that counts, and what its item begins with.
 * A capital and a stop might be somebody's initial: an article has to follow.
 */
const ENUMERATOR =
  /^\(?(\d{1,2}|\p{Ll}|[ivx]{2,4}|[IVX]{2,4}|\p{Lu}(?=\.?\)|\.-|\.\s+(?:The|An?|El|L[ao]s?|Un[ao]s?)\s))(\.\)|\.-|[.)])\s+(?:(\p{Ll})|(?=[\p{Lu}\d«“"'‘¿¡]))/u;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** What an enumerator may count as: "i" is a letter and a Roman figure. */
export interface Enumerator {
  /** The mark behind it and whether it is a capital: what the items of one list share. */
  readonly style: string;
  /** Whether its item begins with a capital, a figure or a quote, as a sentence does. */
  readonly opensSentence: boolean;
  readonly figure: number;
  readonly letter: number;
  readonly roman: number;
}

/** Reads the enumerator that a text begins with. */
export function readEnumerator(text: string): Enumerator | undefined {
  const [, mark, close, lowerCase] = ENUMERATOR.exec(text) ?? [];
  if (mark === undefined || close === undefined) return undefined;
  const small = mark.toLowerCase();
  const letter = mark.length === 1 ? small.charCodeAt(0) - 96 : 0;
  return {
    style: (small === mark ? 'small' : 'capital') + close,
    opensSentence: lowerCase === undefined,
    figure: /^\d/.test(mark) ? Number(mark) : 0,
    letter: letter >= 1 && letter <= 26 ? letter : 0,
    roman: ROMAN.indexOf(small) + 1,
  };
}

/** True for "2)" after "1)", "c." after "b.", "iv)" after "iii)". */
export function followsOn(previous: Enumerator, next: Enumerator): boolean {
  if (previous.style !== next.style || (previous.opensSentence && !next.opensSentence)) return false;
  return (['figure', 'letter', 'roman'] as const).some(
    (kind) => previous[kind] > 0 && next[kind] === previous[kind] + 1,
  );
}
