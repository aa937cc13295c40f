import { Injectable } from '@nestjs/common';
import { conflict, otherLocale } from '@anverso/kernel';
import { Editions } from '@anverso/articles';
import { contextOf } from './domain/context.js';
import { type Finding } from './domain/finding.js';
import { draftTargets } from './domain/guard.js';
import { type Suggestion } from './domain/suggestion.js';
import { Engines } from './engines/engine-registry.js';
import { Memory } from './memory.repository.js';
import { Segments } from './segments.repository.js';

/** Proposals for one segment, for a person who looks at it. Nothing here changes the segment. */
@Injectable()
export class Suggestions {
  constructor(
    private readonly editions: Editions,
    private readonly segments: Segments,
    private readonly memory: Memory,
    private readonly engines: Engines,
  ) {}

  /** What the memory knows of this source, and what the engine first made of it. */
  async list(segmentId: string): Promise<Suggestion[]> {
    const segment = await this.segments.get(segmentId);
    const { locale } = await this.editions.get(segment.editionId);
    const known = await this.memory.findExact([segment.source], otherLocale(locale), locale);
    const remembered = known.get(segment.source);
    const events = await this.segments.listEvents(segmentId);
    const draft = events.find(({ kind, target }) => kind === 'drafted' && target !== null);
    const suggestions: Suggestion[] = [];
    // A speaker's words are never reused, whatever the memory says.
    if (remembered !== undefined && segment.unitKind !== 'quote')
      suggestions.push({ origin: 'memory', match: 'exact', target: remembered, engine: null });
    if (draft?.target != null && draft.target !== remembered) {
      const { origin, target, engine } = draft;
      suggestions.push({ origin: origin === 'memory' ? 'memory' : 'machine', match: 'draft', target, engine });
    }
    return suggestions;
  }

  /** Asks the engine of this installation now. */
  async draft(segmentId: string): Promise<Suggestion & { findings: Finding[] }> {
    const segment = await this.segments.get(segmentId);
    const { locale } = await this.editions.get(segment.editionId);
    const name = this.engines.default();
    if (name === 'none') throw conflict('ENGINE_NONE');
    const all = await this.segments.listOfEdition(segment.editionId);
    const input = { text: segment.source, context: contextOf(segment, all) };
    const [draft] = await draftTargets(this.engines.get(name), [input], otherLocale(locale), locale);
    if (draft === undefined || draft.target.trim() === '') throw conflict('ENGINE_SAID_NOTHING');
    return { origin: 'machine', match: 'draft', engine: name, ...draft };
  }
}
