import { Module } from '@nestjs/common';
import { AudienceModule } from '@anverso/audience';
import { PublishingModule } from '@anverso/publishing';
import { CampaignsRepository } from './campaigns.repository.js';
import { Campaigns } from './campaigns.service.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { DeliveryDispatch } from './delivery-dispatch.service.js';
import { IssuesRepository } from './issues.repository.js';
import { Issues } from './issues.service.js';
import { Newsletters } from './newsletters.repository.js';

@Module({
  imports: [AudienceModule, PublishingModule],
  providers: [
    Campaigns,
    CampaignsRepository,
    DeliveriesRepository,
    DeliveryDispatch,
    Issues,
    IssuesRepository,
    Newsletters,
  ],
  exports: [Campaigns, Issues, Newsletters],
})
export class NewsletterModule {}
