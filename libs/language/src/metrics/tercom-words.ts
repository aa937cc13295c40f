import { spacedWords } from './scored-pair.js';

/** How tercom prepares a text; everything is off unless asked for, as in sacrebleu. */
export interface EditRateOptions {
  /** Sets punctuation apart from words and resolves `&quot;` and the like. */
  readonly normalized?: boolean;
  /** Leaves `. , ? : ; ! " ( )` out. */
  readonly noPunctuation?: boolean;
  readonly caseSensitive?: boolean;
}

/** The steps of tercom's normaliser for Western languages, in its order. */
const NORMALISATION: readonly (readonly [RegExp, string])[] = [
  [/\n-/g, ''],
  [/\n/g, ' '],
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/^|$/g, ' '],
  [/([{-~[-` -&(-+:-@/])/g, ' $1 '],
  [/'s /g, " 's "],
  [/'s$/g, " 's"],
  [/([^0-9])([.,])/g, '$1 $2 '],
  [/([.,])([^0-9])/g, ' $1 $2'],
  [/([0-9])(-)/g, '$1 $2 '],
];

/** The words that edits are counted in. */
export function tercomWords(text: string, options: EditRateOptions): string[] {
  let prepared = text.trimEnd();
  if (options.caseSensitive !== true) prepared = prepared.toLowerCase();
  if (options.normalized === true && prepared !== '')
    prepared = NORMALISATION.reduce(
      (sentence, [pattern, replacement]) => sentence.replace(pattern, replacement),
      prepared,
    );
  if (options.noPunctuation === true) prepared = prepared.replace(/[.,?:;!"()]/g, '');
  return spacedWords(prepared);
}
