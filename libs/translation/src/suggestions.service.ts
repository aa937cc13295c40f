import { Injectable } from '@nestjs/common';
import { AppError, conflict, type Locale, otherLocale } from '@anverso/kernel';
import { Articles, Editions } from '@anverso/articles';
import { inputOf } from './domain/context.js';
import { type EngineInput, type EngineName } from './domain/engine.js';
import { type Finding } from './domain/finding.js';
import { draftTargets } from './domain/guard.js';
import { type Segment } from './domain/segment.js';
import { type Suggestion } from './domain/suggestion.js';
import { EngineOrder } from './engines/engine-order.service.js';
import { Engines } from './engines/engine-registry.js';
import { type MemoryMatch } from './domain/memory-match.js';
import { MemoryMatches, wantedSources } from './memory-matches.service.js';
import { Segments } from './segments.repository.js';

/** More than these nobody reads. */
const MATCHES_SHOWN = 5;

/** Proposals for one segment, for a person who looks at it. Nothing here changes the segment. */
@Injectable()
export class Suggestions {
  constructor(
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly segments: Segments,
    private readonly memory: MemoryMatches,
    private readonly engines: Engines,
    private readonly order: EngineOrder,
  ) {}

  /** What the memory knows of this source and of ones like it, best first, and what the engine first made of it. */
  async list(segmentId: string): Promise<Suggestion[]> {
    const segment = await this.segments.get(segmentId);
    const remembered = (await this.listMatches(segment)).map(suggestionOf);
    const events = await this.segments.listEvents(segmentId);
    const draft = events.find(({ kind, target }) => kind === 'drafted' && target !== null);
    if (draft?.target == null || remembered.some(({ target }) => target === draft.target)) return remembered;
    const { origin, target, engine } = draft;
    return [
      ...remembered,
      { origin: origin === 'memory' ? 'memory' : 'machine', match: 'draft', target, engine, memory: null },
    ];
  }

  /** The best match of each segment of an edition, by segment; one without any is not among them. */
  async listBest(editionId: string): Promise<Map<string, MemoryMatch>> {
    const { locale } = await this.editions.get(editionId);
    const all = await this.segments.listOfEdition(editionId);
    const wanted = wantedSources(all);
    const matches = await this.memory.find(wanted, otherLocale(locale), locale, 1);
    return new Map(
      all.flatMap(({ id }, index) => {
        const best = matches[index]?.[0];
        return best === undefined ? [] : [[id, best] as const];
      }),
    );
  }

  /**
   * Asks the engine that is named and no other; else the one that a job for this story would ask, or the next that can
   * answer. It is asked as the job would ask it.
   */
  async draft(segmentId: string, named?: EngineName): Promise<Suggestion & { findings: Finding[] }> {
    const segment = await this.segments.get(segmentId);
    const { locale, articleId } = await this.editions.get(segment.editionId);
    const { sectionId } = await this.articles.get(articleId);
    const engines = named === undefined ? (await this.order.chain({ sectionId })).engines : [named];
    if (engines[0] === 'none') throw conflict('ENGINE_NONE');
    const all = await this.segments.listOfEdition(segment.editionId);
    const at = all.findIndex(({ id }) => id === segmentId);
    if (at === -1) throw conflict('ENGINE_SAID_NOTHING');
    const { engine, draft } = await this.firstAnswer(engines, inputOf(at, all), locale);
    if (draft === undefined || draft.target.trim() === '') throw conflict('ENGINE_SAID_NOTHING');
    return { origin: 'machine', match: 'draft', engine, memory: null, ...draft };
  }

  /** When none can answer, what stands in the way of the first is what a person hears. */
  private async firstAnswer(engines: readonly EngineName[], input: EngineInput, to: Locale) {
    let refusal: AppError | undefined;
    for (const name of engines.filter((each) => each !== 'none')) {
      try {
        const from = otherLocale(to);
        const { engine } = await this.engines.open(name, from, to);
        const [draft] = await draftTargets(engine, [input], from, to);
        return { engine: name, draft };
      } catch (error) {
        if (!(error instanceof AppError) || error.kind !== 'provider') throw error;
        refusal ??= error;
      }
    }
    throw refusal ?? conflict('ENGINE_NONE');
  }

  private async listMatches(segment: Segment): Promise<MemoryMatch[]> {
    const { locale } = await this.editions.get(segment.editionId);
    const all = await this.segments.listOfEdition(segment.editionId);
    const wanted = wantedSources(all)[all.findIndex(({ id }) => id === segment.id)];
    if (wanted === undefined) return [];
    const [matches = []] = await this.memory.find([wanted], otherLocale(locale), locale, MATCHES_SHOWN);
    return matches;
  }
}

function suggestionOf(memory: MemoryMatch): Suggestion {
  const match = memory.band === 'context' || memory.band === 'exact' ? memory.band : 'fuzzy';
  return { origin: 'memory', match, target: memory.target, engine: null, memory };
}
