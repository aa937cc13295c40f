export type ErrorKind = 'invalid-input' | 'not-found' | 'forbidden' | 'conflict' | 'provider';

export type ErrorDetails = Record<string, unknown>;

/**
 * A failure that the product expects and can explain. The code is stable and is also the key of the message in both
 * languages (catalogue namespace `errors`); details fill that message and travel to the caller.
 */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly details: ErrorDetails = {},
    options?: { cause?: unknown; retryable?: boolean },
  ) {
    super(code, { cause: options?.cause });
    this.retryable = options?.retryable ?? false;
  }

  /** Whether the same call may succeed later without anybody changing anything. */
  readonly retryable: boolean;
}

export const invalidInput = (code: string, details?: ErrorDetails, cause?: unknown): AppError =>
  new AppError('invalid-input', code, details, { cause });

export const notFound = (code: string, details?: ErrorDetails): AppError => new AppError('not-found', code, details);

export const forbidden = (code: string, details?: ErrorDetails): AppError => new AppError('forbidden', code, details);

export const conflict = (code: string, details?: ErrorDetails): AppError => new AppError('conflict', code, details);

/** An outside system failed; `retryable` says whether waiting helps. */
export const providerError = (
  code: string,
  details: ErrorDetails,
  options: { retryable: boolean; cause?: unknown },
): AppError => new AppError('provider', code, details, options);
