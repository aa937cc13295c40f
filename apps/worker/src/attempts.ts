import { type Job } from 'bull';

/** Whether Bull will not try this job again by itself. */
export function isLastAttempt(job: Job<unknown>): boolean {
  return job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
}
