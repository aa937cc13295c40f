import { describe, expect, it } from '@jest/globals';
import { providerError } from '@anverso/kernel';
import { failureLine } from './failure-log.js';

const JOB = { id: 'a-row', name: 'translate-edition', attemptsMade: 2 };
const SECRET = 'The minister resigned.';

describe('the log line of a failed job', () => {
  it('names the job and the code of what was expected, and none of its details', () => {
    const error = providerError('ENGINE_UNAVAILABLE', { text: SECRET }, { retryable: true, cause: new Error(SECRET) });
    expect(failureLine(JOB, error)).toEqual({
      job: 'translate-edition',
      jobId: 'a-row',
      attempt: 2,
      code: 'ENGINE_UNAVAILABLE',
    });
  });

  it('tells where the unexpected happened, and leaves out the row that a database quotes', () => {
    const error = Object.assign(new Error('duplicate key value'), { detail: `Key (target)=(${SECRET}) exists.` });
    const line = failureLine(JOB, error);
    expect(line).toMatchObject({ error: 'Error', message: 'duplicate key value', stack: expect.any(String) });
    expect(JSON.stringify(line)).not.toContain(SECRET);
  });

  it.each([
    ['nothing', undefined],
    ['a text', SECRET],
  ])('keeps %s that was thrown to itself', (_what, thrown) => {
    expect(JSON.stringify(failureLine(JOB, thrown))).not.toContain(SECRET);
  });
});
