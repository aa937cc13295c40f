import { Module } from '@nestjs/common';
import { ArticlesModule } from '@anverso/articles';
import { TranslationModule } from '@anverso/translation';
import { Approvals } from './approvals.repository.js';
import { EditionReview } from './edition-review.service.js';
import { SegmentReview } from './segment-review.service.js';

/** PeopleNames comes from identity, which each app imports. */
@Module({
  imports: [ArticlesModule, TranslationModule],
  providers: [Approvals, EditionReview, SegmentReview],
  exports: [Approvals, EditionReview, SegmentReview],
})
export class ReviewModule {}
