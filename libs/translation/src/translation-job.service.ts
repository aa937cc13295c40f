import { Inject, Injectable } from '@nestjs/common';
import { AppError, assertTransition, conflict, type Locale, otherLocale, type UserId } from '@anverso/kernel';
import { cutsOf, extractSegments, localizeDateline, missingParts, type ArticleDocument } from '@anverso/document';
import { Articles, Editions, Revisions, type Edition } from '@anverso/articles';
import { DB, type Db, JobQueue } from '@anverso/platform';
import { inBatches } from './domain/batches.js';
import { contextOf } from './domain/context.js';
import { type EngineName, type TranslationEngine } from './domain/engine.js';
import { draftTargets } from './domain/guard.js';
import { MAX_CLAIMS, type TranslationJob, TRANSLATION_JOB_TRANSITIONS } from './domain/translation-job.js';
import { Engines } from './engines/engine-registry.js';
import { withGlossary } from './engines/with-glossary.js';
import { GlossaryRepository } from './glossaries.repository.js';
import { MemoryMatches, wantedSources } from './memory-matches.service.js';
import { type DraftedSegment, type SegmentProgress, Segments } from './segments.repository.js';
import { TranslationJobRepository } from './translation-job.repository.js';

const HEARTBEAT_MS = 2_000;

export interface TranslationProgress extends SegmentProgress {
  job: TranslationJob;
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
    private readonly glossaries: GlossaryRepository,
  ) {}

  /**
   * Freezes the source, makes the other edition and the job that drafts it; asking twice answers the same job. A draft
   * that lacks a required part is refused with all that it lacks, by the code STORY_INCOMPLETE.
   */
  async submit(articleId: string, userId: UserId, engine?: EngineName): Promise<TranslationJob> {
    const { sourceLocale } = await this.articles.get(articleId);
    const preferred = engine ?? (await this.engines.preferred());
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
      return this.jobs.ensure(
        {
          sourceRevisionId: revision.id,
          targetEditionId: target.id,
          engine: preferred,
          requestedBy: userId,
        },
        trx,
      );
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
    } finally {
      clearInterval(heartbeat);
    }
  }

  /** Parks a job that waited long enough for its engine; what it has is kept. */
  async park(jobId: string, reason: string): Promise<void> {
    await this.jobs.advance(jobId, 'queued', 'parked', reason);
  }

  /** Lets a parked or failed job go on where it stopped, with another engine if one is named. */
  async resume(jobId: string, engine?: EngineName): Promise<TranslationJob> {
    const job = await this.jobs.get(jobId);
    assertTransition(TRANSLATION_JOB_TRANSITIONS, job.state, 'queued');
    await this.jobs.resume(jobId, job.state, engine ?? job.engine);
    await this.ring(jobId);
    return this.jobs.get(jobId);
  }

  async progress(jobId: string): Promise<TranslationProgress> {
    const job = await this.jobs.get(jobId);
    return { job, ...(await this.segments.progress(job.targetEditionId)) };
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
    await this.draftFromEngine(target, from, await this.engineOf(job, from, target.locale));
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

  /** The job's engine, with the glossary that it has of the house's terms in this direction. */
  private async engineOf(job: TranslationJob, from: Locale, to: Locale): Promise<TranslationEngine> {
    const engine = this.engines.get(job.engine);
    const glossary = await this.glossaries.find(job.engine, from, to);
    await this.jobs.recordGlossary(job.id, glossary?.termVersion ?? null);
    return glossary === undefined ? engine : withGlossary(engine, glossary.remoteId);
  }

  /** Batch by batch, each saved before the next: a crash costs one batch of engine time at most. */
  private async draftFromEngine(target: Edition, from: Locale, engine: TranslationEngine): Promise<void> {
    const all = await this.segments.listOfEdition(target.id);
    const open = all.filter(({ origin }) => origin === null);
    for (const batch of inBatches(open, engine.batchSize)) {
      const inputs = batch.map((segment) => ({ text: segment.source, context: contextOf(segment, all) }));
      const drafts = await draftTargets(engine, inputs, from, target.locale);
      await this.segments.saveDrafts(
        batch.flatMap((segment, index): DraftedSegment[] => {
          const draft = drafts[index];
          if (draft === undefined || draft.target.trim() === '') return [];
          return [{ segmentId: segment.id, ...draft, origin: 'machine', engine: engine.name }];
        }),
      );
    }
  }

  private async finish(job: TranslationJob): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      const finished = await this.jobs.advance(job.id, 'running', 'finished', null, trx);
      if (finished) await this.editions.advance(job.targetEditionId, 'in-translation', 'in-review', trx);
    });
  }
}

/** What the other edition starts from: the source's structure, its dateline already in the other language. */
function structureFor(source: ArticleDocument, from: Locale, to: Locale): ArticleDocument {
  if (source.dateline === undefined) return source;
  return { ...source, dateline: localizeDateline(source.dateline, from, to) };
}

function refuseIncomplete(document: ArticleDocument): void {
  const missing = missingParts(document);
  if (missing.length > 0) throw conflict('STORY_INCOMPLETE', { missing });
}
