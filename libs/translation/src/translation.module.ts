import { Module } from '@nestjs/common';
import { ArticlesModule } from '@anverso/articles';
import { DeeplHouse } from './deepl/deepl-house.service.js';
import { DismissedCandidates } from './dismissed-candidates.repository.js';
import { EngineAnswers } from './engines/engine-answers.repository.js';
import { EngineOrder } from './engines/engine-order.service.js';
import { EngineQuota } from './engines/engine-quota.service.js';
import { Engines } from './engines/engine-registry.js';
import { Glossaries } from './glossaries.service.js';
import { GlossaryRepository } from './glossaries.repository.js';
import { HouseChecks } from './house-checks.service.js';
import { HouseStyles } from './house-styles.service.js';
import { Memory } from './memory.repository.js';
import { MemoryExchange } from './memory-exchange.service.js';
import { MemoryMatches } from './memory-matches.service.js';
import { MemorySearch } from './memory-search.repository.js';
import { PostEdits } from './post-edits.repository.js';
import { Repetitions } from './repetitions.repository.js';
import { RuleAnswers } from './rule-evidence.repository.js';
import { RuleEvidence } from './rule-evidence.service.js';
import { SegmentCuts } from './segment-cuts.repository.js';
import { Segments } from './segments.repository.js';
import { Suggestions } from './suggestions.service.js';
import { TermCandidates } from './term-candidates.service.js';
import { TermExchange } from './term-exchange.service.js';
import { TermMarks } from './term-marks.service.js';
import { TermRepository } from './terms.repository.js';
import { Terms } from './terms.service.js';
import { TranslationJobRepository } from './translation-job.repository.js';
import { TranslationJobs } from './translation-job.service.js';
import { TranslationPlans } from './translation-plans.service.js';

@Module({
  imports: [ArticlesModule],
  providers: [
    DeeplHouse,
    DismissedCandidates,
    EngineAnswers,
    EngineOrder,
    EngineQuota,
    Engines,
    Glossaries,
    GlossaryRepository,
    HouseChecks,
    HouseStyles,
    Memory,
    MemoryExchange,
    MemoryMatches,
    MemorySearch,
    PostEdits,
    Repetitions,
    RuleAnswers,
    RuleEvidence,
    SegmentCuts,
    Segments,
    Suggestions,
    TermCandidates,
    TermExchange,
    TermMarks,
    TermRepository,
    Terms,
    TranslationJobRepository,
    TranslationJobs,
    TranslationPlans,
  ],
  exports: [
    DeeplHouse,
    EngineAnswers,
    EngineOrder,
    EngineQuota,
    Engines,
    Glossaries,
    HouseChecks,
    HouseStyles,
    Memory,
    MemoryExchange,
    MemoryMatches,
    Repetitions,
    RuleEvidence,
    SegmentCuts,
    Segments,
    Suggestions,
    TermCandidates,
    TermExchange,
    TermMarks,
    Terms,
    TranslationJobs,
    TranslationPlans,
  ],
})
export class TranslationModule {}
