import {
  AuthorizationError,
  ConnectionError,
  DeepLError,
  GlossaryNotFoundError,
  QuotaExceededError,
  TooManyRequestsError,
} from 'deepl-node';
import { type AppError, providerError } from '@anverso/kernel';

/**
 * What a failure of deepl-node means for the job. Its errors carry requests and answers, and with them article text and
 * the key: only a short reason goes on.
 */
export function deeplFailure(error: unknown): AppError {
  const status = statusOf(error);
  const failure = (code: string, retryable: boolean): AppError =>
    providerError(
      code,
      { engine: 'DeepL', status, reason: status === undefined ? reasonOf(error) : `HTTP ${status}` },
      { retryable },
    );
  if (status === 456) return failure('ENGINE_QUOTA_SPENT', false);
  if (status === 401 || status === 403) return failure('ENGINE_REFUSED', false);
  if (status !== undefined && status < 500 && status !== 429 && status !== 408)
    return failure('ENGINE_BAD_REQUEST', false);
  return failure('ENGINE_UNAVAILABLE', true);
}

/** deepl-node has no status on its errors; some are classes, the rest say it in words. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof ConnectionError) return undefined;
  if (error instanceof QuotaExceededError) return 456;
  if (error instanceof AuthorizationError) return 403;
  if (error instanceof TooManyRequestsError) return 429;
  if (error instanceof GlossaryNotFoundError) return 404;
  if (!(error instanceof DeepLError)) return undefined;
  if (error.message.startsWith('Bad request')) return 400;
  if (error.message.startsWith('Not found')) return 404;
  if (error.message.startsWith('Service unavailable')) return 503;
  const named = /^Unexpected status code: (\d{3})/.exec(error.message)?.[1];
  return named === undefined ? undefined : Number(named);
}

function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof ConnectionError ? error.error : undefined;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return error instanceof ConnectionError ? 'no connection' : 'unreadable answer';
}
