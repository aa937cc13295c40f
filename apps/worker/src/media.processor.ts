import { Process, Processor } from '@nestjs/bull';
import { Assets } from '@anverso/articles';
import { JOBS, QUEUE_SETTINGS } from '@anverso/platform';
import { ImageRenditions } from '@anverso/publishing';
import { type Job } from 'bull';

@Processor('media')
export class MediaProcessor {
  constructor(
    private readonly assets: Assets,
    private readonly renditions: ImageRenditions,
  ) {}

  @Process({ name: 'render-image', concurrency: QUEUE_SETTINGS.media.concurrency })
  async renderImage(job: Job<unknown>): Promise<void> {
    const { assetId } = JOBS['render-image'].payload.parse(job.data);
    await this.renditions.ensure(await this.assets.get(assetId));
  }
}
