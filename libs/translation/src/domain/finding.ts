/** What a quality check says of a segment; `type` is the ITS 2.0 localization quality issue type. */
export interface Finding {
  check: CheckId;
  type: ItsType;
  severity: 'blocking' | 'warning' | 'hint';
  /** Values for the message, such as the number that is missing. */
  details: Record<string, string>;
}

export type ItsType = 'omission' | 'numbers' | 'markup' | 'untranslated' | 'typographical' | 'terminology' | 'other';

export type CheckId =
  | 'empty'
  | 'numbers'
  | 'inline-codes'
  | 'untouched-source'
  | 'opening-marks'
  /** The engine lost or moved inline codes: the draft is plain text. */
  | 'codes-dropped'
  /** A code stands around words that may not be its own. */
  | 'codes-moved'
  /** The engine did not know this word and left it as it was. */
  | 'unknown-word';
