import { Injectable } from '@nestjs/common';
import { conflict } from '@anverso/kernel';
import { asTarget, Editions } from '@anverso/articles';
import { Segments } from '@anverso/translation';
import { type EditionMeasures, measureEdition } from './domain/edition-metrics.js';

/** What drafts were worth, read from the history of the segments. */
@Injectable()
export class EditionMetrics {
  constructor(
    private readonly editions: Editions,
    private readonly segments: Segments,
  ) {}

  /** The measures of an approved edition; before its approval nobody knows what its text will be. */
  async measure(editionId: string): Promise<EditionMeasures> {
    const { state } = asTarget(await this.editions.get(editionId));
    if (state !== 'approved') throw conflict('EDITION_NOT_APPROVED', { state });
    const [segments, events] = await Promise.all([
      this.segments.listOfEdition(editionId),
      this.segments.listEventsOfEdition(editionId),
    ]);
    return measureEdition(segments, events);
  }
}
