import { Inject, Injectable } from '@nestjs/common';
import {
  AppError,
  assertTransition,
  conflict,
  type Locale,
  otherLocale,
  providerError,
  type UserId,
} from '@anverso/kernel';
import { cutsOf, extractSegments, localizeDateline, missingParts, type ArticleDocument } from '@anverso/document';
import { Articles, Editions, Revisions, type Edition } from '@anverso/articles';
import { DB, type Db, JobQueue } from '@anverso/platform';
import { inBatches } from './domain/batches.js';
import { billedCharacters } from './domain/characters.js';
import { inputOf } from './domain/context.js';
import { eachAtOnce } from './domain/each-at-once.js';
import { type EngineName, type TranslationEngine } from './domain/engine.js';
import { nextEngine, type PassedOver } from './domain/engine-chain.js';
import { type Draft, draftTargets, firstAsked } from './domain/guard.js';
import { MAX_CLAIMS, type TranslationJob, TRANSLATION_JOB_TRANSITIONS } from './domain/translation-job.js';
import { EngineQuota } from './engines/engine-quota.service.js';
import { Engines } from './engines/engine-registry.js';
import { MemoryMatches, wantedSources } from './memory-matches.service.js';
import { type DraftedSegment, type SegmentProgress, Segments } from './segments.repository.js';
import { TranslationJobRepository } from './translation-job.repository.js';
import { TranslationPlans } from './translation-plans.service.js';

const HEARTBEAT_MS = 2_000;

export interface TranslationProgress extends SegmentProgress {
  job: TranslationJob;
  /** Segments by the engine that drafted them, or `memory`. */
  draftedBy: Map<string, number>;
  /** Characters of a paid engine that are set aside for the job. */
  reservedCharacters: number;
}

@Injectable()
export class TranslationJobs {
  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly queue: JobQueue,
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly revisions: Revisions,
    private readonly jobs: TranslationJobRepository,
    private readonly segments: Segments,
    private readonly memory: MemoryMatches,
    private readonly engines: Engines,
    private readonly quota: EngineQuota,
    private readonly plans: TranslationPlans,
  ) {}

  /**
   * Freezes the source, makes the other edition and the job that drafts it; asking twice answers the same job. A draft
   * that lacks a required part is refused with all that it lacks, by the code STORY_INCOMPLETE. Fails with
   * ENGINE_QUOTA_TOO_SMALL before anything is written when no engine has room for the story.
   */
  async submit(articleId: string, userId: UserId, named?: EngineName): Promise<TranslationJob> {
    const { sourceLocale, sectionId } = await this.articles.get(articleId);
    const wanted = await this.plans.make({ articleId, sourceLocale, sectionId, named });
    const job = await this.db.transaction().execute(async (trx) => {
      const found = await this.editions.find(articleId, sourceLocale, trx);
      if (found === undefined) throw conflict('EDITION_NOT_DRAFT', { state: '—' });
      const source = await this.editions.lock(found.id, trx);
      if (source.state === 'draft') {
        refuseIncomplete(source.document);
        await this.editions.advance(source.id, 'draft', 'submitted', trx);
      }
      const revision = await this.revisions.freeze(source.id, source.document, userId, trx);
      const locale = otherLocale(sourceLocale);
      const target = await this.editions.ensure(
        { articleId, locale, state: 'in-translation', document: structureFor(source.document, sourceLocale, locale) },
        trx,
      );
      const ids = { sourceRevisionId: revision.id, targetEditionId: target.id };
      const standing = await this.jobs.find(ids, trx);
      return standing ?? this.plans.insertJob({ ...ids, requestedBy: userId }, wanted, trx);
    });
    if (job.state === 'queued') await this.ring(job.id);
    return job;
  }

  /** Does the whole job; safe to call again after a crash at any line, because each draft is written once. */
  async run(jobId: string): Promise<void> {
    const job = await this.jobs.claim(jobId);
    if (job === undefined) return;
    if (job.attempts > MAX_CLAIMS) {
      await this.jobs.advance(jobId, 'running', 'failed', 'TRANSLATION_JOB_DIED');
      await this.quota.release(jobId);
      return;
    }
    const heartbeat = setInterval(() => void this.jobs.renewLease(jobId).catch(() => undefined), HEARTBEAT_MS);
    try {
      await this.draftEdition(job);
      await this.finish(job);
    } catch (error) {
      if (!(error instanceof AppError) || error.kind !== 'provider') throw error;
      await this.jobs.advance(jobId, 'running', error.retryable ? 'queued' : 'parked', error.code);
      if (error.retryable) throw error;
      await this.quota.release(jobId);
    } finally {
      clearInterval(heartbeat);
    }
  }

  /** Parks a job that waited long enough for its engine; what it has is kept. */
  async park(jobId: string, reason: string): Promise<void> {
    if (await this.jobs.advance(jobId, 'queued', 'parked', reason)) await this.quota.release(jobId);
  }

  /** Lets a parked or failed job go on where it stopped: all its engines are asked anew, the one that is named first. */
  async resume(jobId: string, engine?: EngineName): Promise<TranslationJob> {
    const job = await this.jobs.get(jobId);
    assertTransition(TRANSLATION_JOB_TRANSITIONS, job.state, 'queued');
    await this.jobs.resume(jobId, job.state, this.plans.enginesAnew(job, engine));
    await this.ring(jobId);
    return this.jobs.get(jobId);
  }

  async progress(jobId: string): Promise<TranslationProgress> {
    const job = await this.jobs.get(jobId);
    const [progress, draftedBy, reserved] = await Promise.all([
      this.segments.progress(job.targetEditionId),
      this.segments.draftedBy(job.targetEditionId),
      this.quota.reservedFor(jobId),
    ]);
    return { job, ...progress, draftedBy, reservedCharacters: reserved };
  }

  /** The newest job of each of these editions. */
  listLatest(targetEditionIds: readonly string[]): Promise<TranslationJob[]> {
    return this.jobs.listLatest(targetEditionIds);
  }

  /** Rings again for every job that nobody answers. */
  async ringUnanswered(limit = 50): Promise<number> {
    const ids = await this.jobs.listUnanswered(limit);
    for (const id of ids) await this.ring(id);
    return ids.length;
  }

  private ring(translationJobId: string): Promise<void> {
    return this.queue.ring('translate-edition', translationJobId, { translationJobId });
  }

  private async draftEdition(job: TranslationJob): Promise<void> {
    const revision = await this.revisions.get(job.sourceRevisionId);
    const target = await this.editions.get(job.targetEditionId);
    const from = otherLocale(target.locale);
    // What was cut before stays cut so, by people or by older rules: a job that runs again makes the same segments.
    const cuts = cutsOf(await this.segments.listOfEdition(target.id));
    await this.segments.insertMissing(target.id, revision.id, extractSegments(revision.document, from, cuts));
    await this.draftFromMemory(target, from);
    await this.draftFromEngines(job, target, from);
  }

  private async draftFromMemory(target: Edition, from: Locale): Promise<void> {
    const all = await this.segments.listOfEdition(target.id);
    const wanted = wantedSources(all);
    const open = [...all.keys()].filter((index) => all[index]?.origin === null);
    const found = await this.memory.findFillable(
      open.flatMap((index) => wanted[index] ?? []),
      from,
      target.locale,
    );
    const drafts = open.flatMap((index, nth): DraftedSegment[] => {
      const [segment, match] = [all[index], found[nth]];
      if (segment === undefined || match === undefined) return [];
      return [{ segmentId: segment.id, target: match.target, findings: [], origin: 'memory', engine: null }];
    });
    await this.segments.saveDrafts(drafts);
  }

  /** The engine, with the glossary that it has of the house's terms in this direction; the job writes down which. */
  private async openFor(jobId: string, name: EngineName, from: Locale, to: Locale): Promise<TranslationEngine> {
    const { engine, termVersion } = await this.engines.open(name, from, to);
    await this.jobs.recordGlossary(jobId, termVersion);
    return engine;
  }

  /** Goes on with the next engine when one cannot answer; what each segment came from is written with it. */
  private async draftFromEngines(job: TranslationJob, target: Edition, from: Locale): Promise<void> {
    let { engine, passedOver } = job;
    for (;;) {
      try {
        await this.draftFromEngine(job.id, target, from, await this.openFor(job.id, engine, from, target.locale));
        return;
      } catch (error) {
        if (!(error instanceof AppError) || error.kind !== 'provider') throw error;
        passedOver = [...passedOver, { engine, reason: error.code }];
        const next = nextEngine(job.engines, passedOver);
        if (next === undefined) throw await this.giveUp(job, passedOver, error);
        await this.jobs.setEngines(job.id, { engine: next, engines: job.engines, passedOver });
        await this.quota.release(job.id);
        engine = next;
      }
    }
  }

  /** Whoever only did not answer is worth asking again later; else the first engine's trouble is what a person has to solve. */
  private async giveUp(job: TranslationJob, passedOver: readonly PassedOver[], last: AppError): Promise<AppError> {
    const { engine, reason } = askedAgain(passedOver) ?? passedOver.find(isOf(job.engines[0])) ?? {};
    if (engine === undefined || reason === undefined) return last;
    const rest = passedOver.filter((one) => one.engine !== engine);
    await this.jobs.setEngines(job.id, { engine, engines: job.engines, passedOver: rest });
    return providerError(reason, { engine }, { retryable: reason === 'ENGINE_UNAVAILABLE', cause: last });
  }

  /** Batch by batch, each saved as it is answered: a crash costs the batches under way at most. */
  private async draftFromEngine(
    jobId: string,
    target: Edition,
    from: Locale,
    engine: TranslationEngine,
  ): Promise<void> {
    const all = await this.segments.listOfEdition(target.id);
    const open = all.flatMap(({ id, origin }, at) => (origin === null ? [{ id, input: inputOf(at, all) }] : []));
    if (engine.usage !== undefined) {
      const asked = firstAsked(open.map(({ input }) => input));
      const sent = (await engine.unanswered?.(asked, from, target.locale)) ?? asked;
      await this.quota.reserve(jobId, engine.name, billedCharacters(sent));
    }
    await eachAtOnce(inBatches(open, engine.batchSize), engine.concurrency ?? 1, async (batch) => {
      const inputs = batch.map(({ input }) => input);
      const save = (drafts: ReadonlyMap<number, Draft>): Promise<void> =>
        this.segments.saveDrafts(
          batch.flatMap(({ id }, index): DraftedSegment[] => {
            const draft = drafts.get(index);
            if (draft === undefined || draft.target.trim() === '') return [];
            return [{ segmentId: id, ...draft, origin: 'machine', engine: engine.name }];
          }),
        );
      const drafts = await draftTargets(engine, inputs, from, target.locale, save);
      await save(new Map(drafts.entries()));
    });
  }

  private async finish(job: TranslationJob): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      const finished = await this.jobs.advance(job.id, 'running', 'finished', null, trx);
      await this.quota.release(job.id, trx);
      if (finished) await this.editions.advance(job.targetEditionId, 'in-translation', 'in-review', trx);
    });
  }
}

const isOf =
  (name: EngineName | undefined) =>
  ({ engine }: PassedOver): boolean =>
    engine === name;

const askedAgain = (passedOver: readonly PassedOver[]): PassedOver | undefined =>
  passedOver.find(({ reason }) => reason === 'ENGINE_UNAVAILABLE');

/** What the other edition starts from: the source's structure, its dateline already in the other language. */
function structureFor(source: ArticleDocument, from: Locale, to: Locale): ArticleDocument {
  if (source.dateline === undefined) return source;
  return { ...source, dateline: localizeDateline(source.dateline, from, to) };
}

function refuseIncomplete(document: ArticleDocument): void {
  const missing = missingParts(document);
  if (missing.length > 0) throw conflict('STORY_INCOMPLETE', { missing });
}
