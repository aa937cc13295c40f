export * from './apertium/apertium-engine.js';
export * from './deepl/deepl-engine.js';
export { type Check } from './domain/checks/check.js';
export { CHECKS } from './domain/checks/registry.js';
export { CHECK_IDS } from './domain/checks/ids.js';
export { houseStyle, type HouseStyle, SPANISH_VARIANTS, type SpanishVariant } from './domain/checks/house-style.js';
export { type CheckOptions, checkSegment, findingKey, ignoredFindings, openFindings } from './domain/checks/run.js';
export * from './domain/engine.js';
export * from './domain/finding.js';
export * from './domain/guard.js';
export * from './domain/segment.js';
export * from './domain/suggestion.js';
export {
  checkTerms,
  indexBoth,
  type TermFinding,
  type TermIndexes,
  type TermPair,
} from './domain/terms/check-terms.js';
export { indexTerms, matchTerms, type TermIndex, type TermMatch } from './domain/terms/match-terms.js';
export * from './domain/terms/term.js';
export * from './domain/translation-job.js';
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
export * from './interchange/tmx-reader.js';
export * from './interchange/tmx-writer.js';
export * from './interchange/write-xliff.js';
export * from './interchange/xliff-reader.js';
export * from './libretranslate/libretranslate-engine.js';
export * from './memory.repository.js';
export { importedRow } from './memory-rows.js';
export * from './memory-matches.service.js';
export * from './repetitions.repository.js';
export * from './rule-evidence.repository.js';
export * from './segments.repository.js';
export * from './suggestions.service.js';
export * from './translation-job.service.js';
export * from './translation.module.js';
