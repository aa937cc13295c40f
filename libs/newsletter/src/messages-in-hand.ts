import { setTimeout as pause } from 'node:timers/promises';

/** So long a free place waits for others to become free, so that one round to the database serves several messages. */
const GATHER_MS = 10;

/** The messages that are being handed over, and the results of those that were, until they are taken. */
export class MessagesInHand<Result> {
  private readonly underWay = new Map<string, Promise<void>>();
  private results: { id: string; result: Result }[] = [];
  private failure?: { error: unknown };
  private wake: () => void = () => undefined;

  constructor(private readonly places: number) {}

  add(id: string, work: Promise<Result>): void {
    const ended = work
      .then(
        (result) => void this.results.push({ id, result }),
        (error: unknown) => void (this.failure = { error }),
      )
      .finally(() => {
        this.underWay.delete(id);
        this.wake();
      });
    this.underWay.set(id, ended);
  }

  /** Places for further messages: results that are not written down yet keep theirs. */
  room(): number {
    return this.places - this.underWay.size - this.results.length;
  }

  /** The results since the last time; their places are free. */
  takeResults(): Result[] {
    if (this.failure !== undefined) throw this.failure.error;
    const taken = this.results.map(({ result }) => result);
    this.results = [];
    return taken;
  }

  /** What has not been written down yet. */
  ids(): string[] {
    return [...this.underWay.keys(), ...this.results.map(({ id }) => id)];
  }

  isEmpty(): boolean {
    return this.underWay.size === 0 && this.results.length === 0 && this.failure === undefined;
  }

  /** Resolves when a message has ended and half of the others have too, or have had a moment to. */
  async roomForMore(): Promise<void> {
    if (this.underWay.size === 0 || this.hasRoomForMany()) return;
    if (this.results.length === 0) await Promise.race(this.underWay.values());
    if (this.hasRoomForMany()) return;
    const moment = new AbortController();
    const enough = new Promise<void>((resolve) => {
      this.wake = () => {
        if (this.hasRoomForMany() || this.underWay.size === 0) resolve();
      };
    });
    await Promise.race([enough, pause(GATHER_MS, undefined, { signal: moment.signal }).catch(() => undefined)]);
    moment.abort();
  }

  private hasRoomForMany(): boolean {
    return this.results.length >= this.places / 2;
  }
}
