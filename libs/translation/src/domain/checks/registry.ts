import { type Check } from './check.js';
import { COPIED_CHECKS } from './copied.js';
import { ENGLISH_CHECKS } from './english.js';
import { EXONYM_CHECKS } from './exonyms.js';
import { FACT_CHECKS } from './facts.js';
import { MARKUP_CHECKS } from './markup.js';
import { MEASURE_CHECKS } from './measure-of-text.js';
import { NAME_CHECKS } from './names.js';
import { PUNCTUATION_CHECKS } from './punctuation.js';
import { SPANISH_MARK_CHECKS } from './spanish-marks.js';
import { SPANISH_NUMBER_CHECKS } from './spanish-numbers.js';
import { SPANISH_WORD_CHECKS } from './spanish-words.js';

/** Every rule of the house, in the order in which its findings are listed. */
export const CHECKS: readonly Check[] = [
  ...MARKUP_CHECKS,
  ...FACT_CHECKS,
  ...NAME_CHECKS,
  ...COPIED_CHECKS,
  ...PUNCTUATION_CHECKS,
  ...MEASURE_CHECKS,
  ...SPANISH_MARK_CHECKS,
  ...SPANISH_NUMBER_CHECKS,
  ...SPANISH_WORD_CHECKS,
  ...EXONYM_CHECKS,
  ...ENGLISH_CHECKS,
];
