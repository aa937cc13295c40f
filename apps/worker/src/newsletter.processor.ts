import { Process, Processor } from '@nestjs/bull';
import { Campaigns } from '@anverso/newsletter';
import { JOBS, QUEUE_SETTINGS } from '@anverso/platform';
import { type Job } from 'bull';

@Processor('newsletter')
export class NewsletterProcessor {
  constructor(private readonly campaigns: Campaigns) {}

  @Process({ name: 'send-campaign', concurrency: 1 })
  async sendCampaign(job: Job<unknown>): Promise<void> {
    const { campaignId } = JOBS['send-campaign'].payload.parse(job.data);
    await this.campaigns.run(campaignId);
  }

  @Process({ name: 'deliver-batch', concurrency: QUEUE_SETTINGS.newsletter.concurrency })
  async deliverBatch(job: Job<unknown>): Promise<void> {
    const { campaignId } = JOBS['deliver-batch'].payload.parse(job.data);
    await this.campaigns.deliver(campaignId);
  }
}
