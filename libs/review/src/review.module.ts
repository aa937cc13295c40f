import { Module } from '@nestjs/common';
import { ArticlesModule } from '@anverso/articles';
import { TranslationModule } from '@anverso/translation';
import { Approvals } from './approvals.repository.js';
import { EditionReview } from './edition-review.service.js';
import { SegmentReview } from './segment-review.service.js';

/** The app that imports it provides PeopleNames globally. */
@Module({
  imports: [ArticlesModule, TranslationModule],
  providers: [Approvals, EditionReview, SegmentReview],
  exports: [Approvals, EditionReview, SegmentReview],
})
export class ReviewModule {}
