import { Process, Processor } from '@nestjs/bull';
import { JOBS, QUEUE_SETTINGS } from '@anverso/platform';
import { Releases, Withdrawals } from '@anverso/publishing';
import { type Job } from 'bull';

@Processor('publishing')
export class PublishingProcessor {
  constructor(
    private readonly releases: Releases,
    private readonly withdrawals: Withdrawals,
  ) {}

  @Process({ name: 'publish-release', concurrency: QUEUE_SETTINGS.publishing.concurrency })
  async publishRelease(job: Job<unknown>): Promise<void> {
    const { releaseId } = JOBS['publish-release'].payload.parse(job.data);
    await this.releases.run(releaseId);
  }

  @Process({ name: 'withdraw-article', concurrency: QUEUE_SETTINGS.publishing.concurrency })
  async withdrawArticle(job: Job<unknown>): Promise<void> {
    const { withdrawalId } = JOBS['withdraw-article'].payload.parse(job.data);
    await this.withdrawals.run(withdrawalId);
  }
}
