import { Module } from '@nestjs/common';
import { ArticlesModule } from '@anverso/articles';
import { TranslationModule } from '@anverso/translation';
import { ApprovalComparisons } from './approval-comparison.service.js';
import { Approvals } from './approvals.repository.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { Assignments } from './assignments.service.js';
import { Comments } from './comments.repository.js';
import { DraftMeasuresRepository } from './draft-measures.repository.js';
import { EditionExchange } from './edition-exchange.service.js';
import { EditionMetrics } from './edition-metrics.service.js';
import { EditionReview } from './edition-review.service.js';
import { HandIns } from './hand-ins.repository.js';
import { HouseMetrics } from './house-metrics.service.js';
import { Leases } from './leases.repository.js';
import { ReviewDesk } from './review-desk.service.js';
import { SegmentCutting } from './segment-cutting.service.js';
import { SegmentReview } from './segment-review.service.js';

/** PeopleNames comes from identity, which each app imports. */
@Module({
  imports: [ArticlesModule, TranslationModule],
  providers: [
    ApprovalComparisons,
    Approvals,
    Assignments,
    AssignmentsRepository,
    Comments,
    DraftMeasuresRepository,
    EditionExchange,
    EditionMetrics,
    EditionReview,
    HandIns,
    HouseMetrics,
    Leases,
    ReviewDesk,
    SegmentCutting,
    SegmentReview,
  ],
  exports: [
    ApprovalComparisons,
    Approvals,
    Assignments,
    EditionExchange,
    EditionMetrics,
    EditionReview,
    HouseMetrics,
    ReviewDesk,
    SegmentCutting,
    SegmentReview,
  ],
})
export class ReviewModule {}
