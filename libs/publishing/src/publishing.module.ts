import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { ArticlesModule } from '@anverso/articles';
import { type Config, CONFIG } from '@anverso/platform';
import { ReviewModule } from '@anverso/review';
import { DraftPages } from './draft-pages.service.js';
import { ImageRenditions } from './images/image-renditions.service.js';
import { LiveSet } from './live-set.service.js';
import { Publications } from './publications.repository.js';
import { PublishedStories } from './published-stories.service.js';
import { ReleaseCandidates } from './release-candidates.service.js';
import { ReleasePlan } from './release-plan.service.js';
import { ReleaseRepository } from './releases.repository.js';
import { Releases } from './releases.service.js';
import { SiteWriter } from './site-writer.service.js';
import { StoryArchive } from './story-archive.service.js';
import { DiskPublishTarget } from './targets/disk-publish-target.js';
import { PublishTarget } from './targets/publish-target.js';
import { WithdrawalRepository } from './withdrawals.repository.js';
import { Withdrawals } from './withdrawals.service.js';

@Module({
  imports: [ArticlesModule, ReviewModule],
  providers: [
    DraftPages,
    ImageRenditions,
    LiveSet,
    Publications,
    PublishedStories,
    ReleaseCandidates,
    ReleasePlan,
    ReleaseRepository,
    Releases,
    SiteWriter,
    StoryArchive,
    WithdrawalRepository,
    Withdrawals,
    {
      provide: PublishTarget,
      inject: [CONFIG],
      useFactory: (config: Config) => new DiskPublishTarget(siteDirectory(config)),
    },
  ],
  exports: [DraftPages, ImageRenditions, PublishedStories, ReleaseCandidates, Releases, Withdrawals],
})
export class PublishingModule {}

/** Where the published site lies: `current` in it is what readers get. */
export function siteDirectory(config: Config): string {
  return join(config.dataDir, 'site');
}
