import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 120_000;
const PAUSE_MS = 500;

/**
 * Repeats a step while the database is away: a message that was handed over must be written down, or it counts as
 * uncertain. `isRepeated` tells the step that its first try may have been written although its answer was lost.
 */
export async function withPatience<Value>(
  step: (isRepeated: boolean) => Promise<Value>,
  mayWait: () => boolean,
  { patienceMs, pauseMs } = { patienceMs: PATIENCE_MS, pauseMs: PAUSE_MS },
): Promise<Value> {
  const until = performance.now() + patienceMs;
  for (let isRepeated = false; ; isRepeated = true) {
    try {
      return await step(isRepeated);
    } catch (error) {
      if (performance.now() > until || !mayWait()) throw error;
      await pause(pauseMs);
    }
  }
}
