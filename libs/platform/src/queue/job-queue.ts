import { type JobName, type JobPayload } from './jobs.js';

/**
 * The doorbell: rings once for a row that is already written, after its transaction has committed. It may be lost, and
 * it never fails its caller: the sweeper rings again for rows that nobody answered.
 */
export abstract class JobQueue {
  abstract ring<Name extends JobName>(name: Name, jobId: string, payload: JobPayload<Name>): Promise<void>;
}
