import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;

/** Looks until the condition holds (or its value is there) and answers it; fails with the last error when time is up. */
export async function eventually<Value>(
  look: () => Promise<Value> | Value,
  withinMs = 30_000,
): Promise<Exclude<Value, false | null | undefined>> {
  const deadline = Date.now() + withinMs;
  let last: unknown = new Error('The condition did not come true in time.');
  while (Date.now() < deadline) {
    try {
      const value = await look();
      if (value !== false && value !== null && value !== undefined) {
        return value as Exclude<Value, false | null | undefined>;
      }
    } catch (error) {
      last = error;
    }
    await pause(LOOK_EVERY_MS);
  }
  throw last;
}
