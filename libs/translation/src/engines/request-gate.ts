export interface GateLimits {
  /** Requests under way at once. */
  concurrent: number;
  /** Requests begun in a second, on average; as many may begin at once after a rest. */
  perSecond: number;
}

/** Lets this process ask one outside engine no faster than it likes, and not at all while it asked for a pause. */
export class RequestGate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private tokens: number;
  private filledAt = Date.now();
  private closedUntil = 0;

  constructor(private readonly limits: GateLimits) {
    this.tokens = limits.perSecond;
  }

  /** How long the engine still wants to be left alone. */
  get closedForMs(): number {
    return Math.max(0, this.closedUntil - Date.now());
  }

  /** The engine wants to be left alone for this long; of two such wishes the longer counts. */
  closeFor(ms: number): void {
    this.closedUntil = Math.max(this.closedUntil, Date.now() + ms);
  }

  /** Asks when there is room, the pace allows it and no pause is on. */
  async run<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    if (this.running < this.limits.concurrent) this.running += 1;
    else await new Promise<void>((enter) => this.waiting.push(enter));
    try {
      for (let wait = this.waitMs(); wait > 0; wait = this.waitMs())
        await new Promise((resolve) => setTimeout(resolve, wait));
      this.tokens -= 1;
      return await ask();
    } finally {
      // Whoever waits longest takes over the place.
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }

  private waitMs(): number {
    const { perSecond } = this.limits;
    const now = Date.now();
    this.tokens = Math.min(perSecond, this.tokens + ((now - this.filledAt) * perSecond) / 1_000);
    this.filledAt = now;
    const forToken = this.tokens >= 1 ? 0 : Math.ceil(((1 - this.tokens) * 1_000) / perSecond);
    return Math.max(forToken, this.closedForMs);
  }
}
