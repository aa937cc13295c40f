export { compareNumbers, type NumberDifference } from './compare-numbers.js';
export { detectLocale } from './detect-locale.js';
export { findNumbers, type FoundNumber } from './numbers.js';
export { findUnpairedMarks, type UnpairedMark } from './question-marks.js';
export { splitSentences } from './sentences.js';
export { slugify } from './slug.js';
export { countWords } from './words.js';
export { stemOf } from './stems.js';
