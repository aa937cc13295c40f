export { compareCalendar, type CalendarMention, type DateOrder } from './calendar.js';
export { missingNameWords } from './compare-names.js';
export { compareNumbers, compareReadNumbers, type NumberDifference } from './compare-numbers.js';
export { detectLocale } from './detect-locale.js';
export { EXONYMS } from './exonyms.js';
export {
  characterFScore,
  type CharacterFScoreOptions,
  ngramMatches,
  type NgramMatches,
  scoreOfMatches,
} from './metrics/character-f-score.js';
export { editRate, type EditRate, postEditRate } from './metrics/edit-rate.js';
export { type ScoredPair } from './metrics/scored-pair.js';
export { type EditRateOptions } from './metrics/tercom-words.js';
export {
  changedMeasures,
  conversionNotes,
  findDurations,
  findMeasures,
  isConversion,
  type Measure,
} from './measures.js';
export { findNumbers, firmNumbers, type FoundNumber, readNumbers, type ReadNumber } from './numbers.js';
export { type NameWord } from './proper-names.js';
export { findUnpairedMarks, type UnpairedMark } from './question-marks.js';
export { countQuotations, findQuotations, type Quotation } from './quotations.js';
export { otherForms } from './inflections.js';
export { findLemmas, foldText, isSameLemma, type LemmaWord } from './lemmas.js';
export { splitSentences } from './sentences.js';
export { slugify } from './slug.js';
export { compareTimeZones, type FoundZone } from './time-zones.js';
export { countWords } from './words.js';
export { stemOf } from './stems.js';
