import { Injectable } from '@nestjs/common';
import { AppError, conflict, type Locale, otherLocale, type UserId } from '@anverso/kernel';
import { extractSegments } from '@anverso/document';
import { Articles, Editions } from '@anverso/articles';
import { type Trx } from '@anverso/platform';
import { billedCharacters } from './domain/characters.js';
import { inputOf } from './domain/context.js';
import { type EngineInput, type EngineName } from './domain/engine.js';
import { type EngineChain } from './domain/engine-chain.js';
import { firstAsked } from './domain/guard.js';
import { type TranslationJob } from './domain/translation-job.js';
import { EngineOrder } from './engines/engine-order.service.js';
import { type EngineCost, EngineQuota, type QuotaStanding } from './engines/engine-quota.service.js';
import { Engines } from './engines/engine-registry.js';
import { MemoryMatches, wantedSources } from './memory-matches.service.js';
import { type JobEngines, TranslationJobRepository } from './translation-job.repository.js';

/** What a job would be: whom it may ask, and how much. */
export interface TranslationPlan extends EngineChain {
  segments: number;
  /** Those that the memory fills. */
  remembered: number;
  /** What is left for the first engine, as it bills it; what it answered before and is kept costs nothing. */
  characters: number;
  /** The same for each engine, in their order. */
  costs: EngineCost[];
}

/** A plan with what the first engine's account says to it. */
export interface TranslationEstimate extends TranslationPlan {
  /** Undefined where the engine has no limit or does not say. */
  quota: QuotaStanding | undefined;
  fits: boolean;
  /** The engines that a person may name instead. */
  choices: EngineName[];
}

/** Jobs before they begin: whom they ask, in what order, what that costs, and whether there is room. */
@Injectable()
export class TranslationPlans {
  constructor(
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly memory: MemoryMatches,
    private readonly order: EngineOrder,
    private readonly engines: Engines,
    private readonly quota: EngineQuota,
    private readonly jobs: TranslationJobRepository,
  ) {}

  /** What the story's draft of now would cost; writes nothing. */
  async estimate(articleId: string, named?: EngineName): Promise<TranslationEstimate> {
    const { sourceLocale, sectionId } = await this.articles.get(articleId);
    const plan = await this.make({ articleId, sourceLocale, sectionId, named });
    const quota = await this.quota.standing(plan.engines[0]);
    const fits = quota === undefined || plan.characters <= quota.left;
    return { ...plan, quota, fits, choices: this.order.available() };
  }

  async make(story: {
    articleId: string;
    sourceLocale: Locale;
    sectionId: string;
    named?: EngineName;
  }): Promise<TranslationPlan> {
    const chain = await this.order.chain(story);
    // Asked now, so that the transaction that follows waits for nobody outside.
    await this.quota.prepare(chain.engines);
    const source = await this.editions.find(story.articleId, story.sourceLocale);
    if (source === undefined) throw conflict('EDITION_NOT_DRAFT', { state: '—' });
    const segments = extractSegments(source.document, story.sourceLocale);
    const to = otherLocale(story.sourceLocale);
    const found = await this.memory.findFillable(wantedSources(segments), story.sourceLocale, to);
    const open = segments.flatMap((_, at) => (found[at] === undefined ? [inputOf(at, segments)] : []));
    const costs = await this.costsOf(chain.engines, open, story.sourceLocale);
    return {
      ...chain,
      segments: segments.length,
      remembered: segments.length - open.length,
      characters: costs[0]?.characters ?? 0,
      costs,
    };
  }

  private async costsOf(
    engines: readonly EngineName[],
    inputs: readonly EngineInput[],
    from: Locale,
  ): Promise<EngineCost[]> {
    const asked = firstAsked(inputs);
    const costs: EngineCost[] = [];
    for (const engine of engines) {
      const sent = await this.unanswered(engine, asked, from);
      costs.push({ engine, characters: billedCharacters(sent) });
    }
    return costs;
  }

  /** An engine that cannot be opened is the job's to find out; what it would cost is told all the same. */
  private async unanswered(
    name: EngineName,
    asked: readonly EngineInput[],
    from: Locale,
  ): Promise<readonly EngineInput[]> {
    try {
      const { engine } = await this.engines.open(name, from, otherLocale(from));
      return (await engine.unanswered?.(asked, from, otherLocale(from))) ?? asked;
    } catch (error) {
      if (error instanceof AppError && error.kind === 'provider') return asked;
      throw error;
    }
  }

  /** Writes the job with the first engine that has room, and sets the characters aside for it. */
  async insertJob(
    ids: { sourceRevisionId: string; targetEditionId: string; requestedBy: UserId },
    plan: TranslationPlan,
    trx: Trx,
  ): Promise<TranslationJob> {
    const { cost, passedOver } = await this.quota.firstWithRoom(plan.costs, trx);
    const job = await this.jobs.insert(
      { ...ids, engine: cost.engine, engines: plan.engines, passedOver: [...plan.passedOver, ...passedOver] },
      trx,
    );
    if ((await this.quota.kind(cost.engine)) === 'limited') await this.quota.write({ jobId: job.id, ...cost }, trx);
    return job;
  }

  /** All engines of a stopped job, asked anew; the one that a person names comes first, and `none` is alone. */
  enginesAnew(job: TranslationJob, named?: EngineName): JobEngines {
    const others = job.engines.filter((name) => name !== named);
    const engines = named === undefined ? job.engines : named === 'none' ? [named] : [named, ...others];
    return { engine: engines[0] ?? job.engine, engines, passedOver: [] };
  }
}
