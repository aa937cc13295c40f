import { Injectable } from '@nestjs/common';
import { conflict, type Locale, otherLocale, type UserId } from '@anverso/kernel';
import { extractSegments } from '@anverso/document';
import { Articles, Editions } from '@anverso/articles';
import { type Trx } from '@anverso/platform';
import { billedCharacters } from './domain/characters.js';
import { type EngineName } from './domain/engine.js';
import { type EngineChain } from './domain/engine-chain.js';
import { type TranslationJob } from './domain/translation-job.js';
import { EngineOrder } from './engines/engine-order.service.js';
import { EngineQuota, type QuotaStanding } from './engines/engine-quota.service.js';
import { MemoryMatches, wantedSources } from './memory-matches.service.js';
import { type JobEngines, TranslationJobRepository } from './translation-job.repository.js';

/** What a job would be: whom it may ask, and how much. */
export interface TranslationPlan extends EngineChain {
  segments: number;
  /** Those that the memory fills. */
  remembered: number;
  /** What is left, as an engine bills it. */
  characters: number;
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
    const open = segments.filter((_, index) => found[index] === undefined);
    return {
      ...chain,
      segments: segments.length,
      remembered: segments.length - open.length,
      characters: billedCharacters(open.map((segment) => segment.source)),
    };
  }

  /** Writes the job with the first engine that has room, and sets the characters aside for it. */
  async insertJob(
    ids: { sourceRevisionId: string; targetEditionId: string; requestedBy: UserId },
    plan: TranslationPlan,
    trx: Trx,
  ): Promise<TranslationJob> {
    const { engines, characters } = plan;
    const { engine, passedOver } = await this.quota.firstWithRoom(engines, characters, trx);
    const job = await this.jobs.insert(
      { ...ids, engine, engines, passedOver: [...plan.passedOver, ...passedOver] },
      trx,
    );
    if (await this.quota.isLimited(engine)) await this.quota.write({ jobId: job.id, engine, characters }, trx);
    return job;
  }

  /** All engines of a stopped job, asked anew; the one that a person names comes first, and `none` is alone. */
  enginesAnew(job: TranslationJob, named?: EngineName): JobEngines {
    const others = job.engines.filter((name) => name !== named);
    const engines = named === undefined ? job.engines : named === 'none' ? [named] : [named, ...others];
    return { engine: engines[0] ?? job.engine, engines, passedOver: [] };
  }
}
