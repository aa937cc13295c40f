/**
 * One rule in the manner of SRX: what stands around a place between two pieces of text, and whether a sentence ends there.
 * Conditions that are left out hold everywhere. The first rule of a list that holds decides.
 */
export interface SegmentationRule {
  readonly breaks: boolean;
  /** The most characters that the sentence so far may have. */
  readonly within?: number;
  /** The beginning of the sentence so far. */
  readonly head?: RegExp;
  /** The end of the sentence so far, without the space behind it; `^` is the sentence's own start. */
  readonly before?: RegExp;
  /** The last word before, with its stop and without brackets, quotes and what stands before a hyphen. */
  readonly word?: Words | RegExp;
  /** The space between the two. */
  readonly gap?: readonly Gap[];
  /** The text behind, from its first visible character on. */
  readonly after?: RegExp;
  /** The first word behind, without quotes and brackets. */
  readonly next?: Words;
}

/** No space, space within a line, a new line, a blank line or a new paragraph. */
export type Gap = 'none' | 'space' | 'line' | 'blank';

export type Words = ReadonlySet<string>;

/** A list of words as they are written in a rule file: separated by spaces, case matters, a stop belongs to its abbreviation. */
export const words = (...lists: readonly string[]): Words => new Set(lists.join(' ').trim().split(/\s+/));

/** The same words as a line of capitals has them: "GOV.", "FT.". */
export const inCapitals = (list: Words): Words => new Set([...list].map((word) => word.toUpperCase()));

/** `he asked`, `preguntó el alcalde`, `Smith said`: a speaker of up to five words and a verb of saying, or the other way round. */
export function attribution(verbs: string): RegExp {
  const alternatives = verbs.trim().split(/\s+/).join('|');
  return new RegExp(String.raw`^[—–-]?\s?(?:[\p{L}.'’-]+\s){1,5}(?:${alternatives})(?!\p{L})`, 'u');
}
