import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Campaigns } from '@anverso/newsletter';
import { Releases, Withdrawals } from '@anverso/publishing';
import { EngineAnswers, Memory, TranslationJobs } from '@anverso/translation';

const EVERY_MS = 1_500;
const FORGET_EVERY_MS = 600_000;

/**
 * Rings again for rows that nobody answered: Redis was flushed, a worker died, a release's time has come. A bell that
 * rings already is not rung twice, so that every worker may sweep. Units of the memory from before there were keys to
 * find them by are given theirs, until a worker has seen once that none is left without. Engines' old answers are forgotten.
 */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('sweeper');
  private timer?: NodeJS.Timeout;
  private sweeping?: Promise<void>;
  /** New units are written with their keys: when all have theirs, it stays so. */
  private allKeyed = false;
  private forgotAt = 0;

  constructor(
    private readonly translationJobs: TranslationJobs,
    private readonly releases: Releases,
    private readonly withdrawals: Withdrawals,
    private readonly campaigns: Campaigns,
    private readonly memory: Memory,
    private readonly answers: EngineAnswers,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweeping ??= this.sweep().finally(() => (this.sweeping = undefined));
    }, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
  }

  private async sweep(): Promise<void> {
    const ringing = [this.translationJobs, this.releases, this.withdrawals, this.campaigns];
    for (const step of [
      ...ringing.map((ring) => () => ring.ringUnanswered()),
      () => this.keyOldUnits(),
      () => this.forgetAnswers(),
    ]) {
      try {
        await step();
      } catch (error) {
        this.logger.warn(error instanceof Error ? error.message : 'sweep failed');
      }
    }
  }

  private async forgetAnswers(): Promise<void> {
    if (Date.now() - this.forgotAt < FORGET_EVERY_MS) return;
    this.forgotAt = Date.now();
    await this.answers.forget();
  }

  private async keyOldUnits(): Promise<void> {
    if (!this.allKeyed) this.allKeyed = (await this.memory.keyOldUnits()) === 0;
  }
}
