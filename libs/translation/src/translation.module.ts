import { Module } from '@nestjs/common';
import { ArticlesModule } from '@anverso/articles';
import { Engines } from './engines/engine-registry.js';
import { Memory } from './memory.repository.js';
import { MemoryMatches } from './memory-matches.service.js';
import { MemorySearch } from './memory-search.repository.js';
import { Repetitions } from './repetitions.repository.js';
import { RuleEvidence } from './rule-evidence.repository.js';
import { SegmentCuts } from './segment-cuts.repository.js';
import { Segments } from './segments.repository.js';
import { Suggestions } from './suggestions.service.js';
import { TranslationJobRepository } from './translation-job.repository.js';
import { TranslationJobs } from './translation-job.service.js';

@Module({
  imports: [ArticlesModule],
  providers: [
    Engines,
    Memory,
    MemoryMatches,
    MemorySearch,
    Repetitions,
    RuleEvidence,
    SegmentCuts,
    Segments,
    Suggestions,
    TranslationJobRepository,
    TranslationJobs,
  ],
  exports: [
    Engines,
    Memory,
    MemoryMatches,
    Repetitions,
    RuleEvidence,
    SegmentCuts,
    Segments,
    Suggestions,
    TranslationJobs,
  ],
})
export class TranslationModule {}
