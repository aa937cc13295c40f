import { HttpException } from '@nestjs/common';
import { AppError, type ErrorDetails, type ErrorKind } from '@anverso/kernel';

/** What a failed request answers, before it is put in words. */
export interface Failure {
  status: number;
  code: string;
  details: ErrorDetails;
}

/** A request whose address or headers make no sense. */
export const UNREADABLE: Failure = { status: 400, code: 'REQUEST_REFUSED', details: {} };

const STATUS_OF_KIND: Record<ErrorKind, number> = {
  'invalid-input': 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  provider: 502,
};

/** The codes that HTTP has a more exact word for than their kind's. */
const STATUS_OF_CODE: Record<string, number> = {
  SIGN_IN_NEEDED: 401,
  SIGN_IN_FAILED: 401,
  TOKEN_INVALID: 401,
  IMPORT_TOO_LARGE: 413,
  IMPORT_TOO_LONG: 413,
  IMPORT_WORD_TOO_LARGE: 413,
  SIGN_IN_TOO_MANY: 429,
  METHOD_NOT_ALLOWED: 405,
  // No engine failed: there is no room for the story.
  ENGINE_QUOTA_TOO_SMALL: 409,
};

/** What the framework refuses by itself, by the status it gives. */
const CODE_OF_STATUS: Record<number, string> = {
  403: 'ROLE_NEEDED',
  404: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'MEDIA_TYPE_UNSUPPORTED',
};

/** Reads a thrown value; undefined when it is nothing that the product expects. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof AppError) {
    const { kind, code, details } = error;
    return { status: STATUS_OF_CODE[code] ?? STATUS_OF_KIND[kind], code, details };
  }
  const status = frameworkStatus(error);
  if (status === undefined || status >= 500) return undefined;
  return { ...UNREADABLE, status, code: CODE_OF_STATUS[status] ?? UNREADABLE.code };
}

/** The status of an error that Nest or Fastify threw. */
function frameworkStatus(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode, code } = (error ?? {}) as { statusCode?: unknown; code?: unknown };
  return typeof statusCode === 'number' && typeof code === 'string' && code.startsWith('FST_') ? statusCode : undefined;
}
