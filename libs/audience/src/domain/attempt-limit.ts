/** How many attempts one key may make within a window; in memory, since it only has to slow abuse down. */
export class AttemptLimit {
  private readonly attempts = new Map<string, number[]>();

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  /** Counts this attempt; false when the key has used up its window. */
  take(key: string, now: Date): boolean {
    const since = now.getTime() - this.windowMs;
    const recent = (this.attempts.get(key) ?? []).filter((at) => at > since);
    if (recent.length >= this.limit) return false;
    this.attempts.delete(key);
    this.attempts.set(key, [...recent, now.getTime()]);
    this.forgetOldest(since);
    return true;
  }

  /** The map is in order of last use, so the quiet keys stand first. */
  private forgetOldest(since: number): void {
    for (const [key, times] of this.attempts) {
      if ((times.at(-1) ?? 0) > since) return;
      this.attempts.delete(key);
    }
  }
}
