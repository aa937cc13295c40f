import { type AppError, notFound } from '@anverso/kernel';

/** PostgreSQL's code of a reference to a row that is not there. */
const FOREIGN_KEY_VIOLATION = '23503';

/** Readers answer to stories; an answer to none is told so. Anything else stays what it is. */
export function storyNotFoundOr(error: unknown): AppError | Error {
  if ((error as { code?: unknown }).code === FOREIGN_KEY_VIOLATION) return notFound('STORY_NOT_FOUND');
  return error instanceof Error ? error : new Error('The answer of a reader was not written.');
}
