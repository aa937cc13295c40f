import { AppError } from '@anverso/kernel';

export interface RetryOptions {
  /** The pause before the second try; it doubles for each further one, give or take a quarter. */
  firstPauseMs?: number;
  /** No try begins after this time. */
  totalLimitMs?: number;
  /** How long the engine wants to be left alone, if it said so. */
  wantedPauseMs?: () => number;
}

const MOST_TRIES = 3;

/** Asks an outside engine up to three times, for as long as its failures say that waiting helps. */
export async function withRetries<Answer>(
  ask: () => Promise<Answer>,
  { firstPauseMs = 500, totalLimitMs = 60_000, wantedPauseMs = () => 0 }: RetryOptions,
): Promise<Answer> {
  const deadline = Date.now() + totalLimitMs;
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      const pause = Math.max(wantedPauseMs(), firstPauseMs * 2 ** (tries - 1) * (0.75 + Math.random() / 2));
      const isWorthWaiting = error instanceof AppError && error.retryable;
      if (!isWorthWaiting || tries === MOST_TRIES || Date.now() + pause > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
