export * from './apertium/apertium-engine.js';
export * from './deepl/deepl-engine.js';
export { DeeplGlossaries } from './deepl/deepl-glossaries.js';
export { type GlossaryDrift, type Glossary } from './domain/terms/glossary.js';
export * from './deepl/deepl-house.service.js';
export * from './deepl/deepl-settings.js';
export { type Check } from './domain/checks/check.js';
export { CHECKS } from './domain/checks/registry.js';
export { CHECK_IDS } from './domain/checks/ids.js';
export { houseStyle, type HouseStyle, SPANISH_VARIANTS, type SpanishVariant } from './domain/checks/house-style.js';
export {
  amongSegments,
  type CheckOptions,
  checkSegment,
  findingKey,
  ignoredFindings,
  openFindings,
} from './domain/checks/run.js';
export * from './domain/engine.js';
export { type PassedOver } from './domain/engine-chain.js';
export * from './domain/finding.js';
export * from './domain/guard.js';
export { partsBeforeMerge, type CutPart, type Recut, wholeBeforeSplit } from './domain/recut.js';
export * from './domain/segment.js';
export * from './domain/suggestion.js';
export { indexBoth } from './domain/terms/pair-terms.js';
export { labelOf, TERM_LIMITS } from './domain/terms/sound-term.js';
export * from './domain/terms/term.js';
export * from './domain/translation-job.js';
export * from './engines/engine-answers.repository.js';
export * from './engines/engine-order.service.js';
export * from './engines/engine-quota.service.js';
export * from './engines/engine-registry.js';
export * from './domain/concordance.js';
export { WEIGHTS } from './domain/match-alignment.js';
export { matchTokens } from './domain/match-tokens.js';
export * from './domain/memory-match.js';
export * from './domain/memory-unit.js';
export * from './domain/source-diff.js';
export { type Adaptation } from './domain/adapt-match.js';
export * from './interchange/exchanged-edition.js';
export * from './interchange/import-plan.js';
export { readTbx } from './interchange/tbx-reader.js';
export { writeTbx } from './interchange/tbx-writer.js';
export * from './interchange/tmx-reader.js';
export * from './interchange/tmx-writer.js';
export { writeCsv } from './interchange/write-csv.js';
export * from './interchange/write-xliff.js';
export * from './interchange/xliff-reader.js';
export * from './libretranslate/libretranslate-engine.js';
export * from './glossaries.service.js';
export * from './house-checks.service.js';
export * from './house-styles.service.js';
export * from './memory.repository.js';
export { importedRow } from './memory-rows.js';
export * from './memory-exchange.service.js';
export * from './memory-matches.service.js';
export * from './repetitions.repository.js';
export * from './rule-evidence.service.js';
export { type LastRecut } from './domain/recut.js';
export { type Half, SegmentCuts } from './segment-cuts.repository.js';
export * from './segments.repository.js';
export * from './suggestions.service.js';
export * from './term-candidates.service.js';
export * from './term-exchange.service.js';
export * from './term-marks.service.js';
export * from './terms.service.js';
export * from './translation-job.service.js';
export * from './translation-plans.service.js';
export * from './translation.module.js';
