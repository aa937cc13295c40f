import { Process, Processor } from '@nestjs/bull';
import { AppError } from '@anverso/kernel';
import { JOBS, QUEUE_SETTINGS } from '@anverso/platform';
import { TranslationJobs } from '@anverso/translation';
import { type Job } from 'bull';
import { isLastAttempt } from './attempts.js';

@Processor('translation')
export class TranslationProcessor {
  constructor(private readonly jobs: TranslationJobs) {}

  @Process({ name: 'translate-edition', concurrency: QUEUE_SETTINGS.translation.concurrency })
  async translateEdition(job: Job<unknown>): Promise<void> {
    const { translationJobId } = JOBS['translate-edition'].payload.parse(job.data);
    try {
      await this.jobs.run(translationJobId);
    } catch (error) {
      // The engine did not answer for as long as the queue is patient: a person decides when to go on.
      if (isLastAttempt(job) && error instanceof AppError) await this.jobs.park(translationJobId, error.code);
      throw error;
    }
  }
}
