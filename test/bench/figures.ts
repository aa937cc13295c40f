/** The middle one, which a single disturbance does not move. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  return (lower + upper) / 2;
}

/** How many milliseconds this takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const count = (value: number): string => Math.round(value).toLocaleString('en');
export const millisecondsText = (value: number): string => `${value < 10 ? value.toFixed(1) : count(value)} ms`;
export const secondsText = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** The value below which this share of them lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
