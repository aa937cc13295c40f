import { Injectable } from '@nestjs/common';
import { invalidInput } from '@anverso/kernel';
import { Articles, Editions } from '@anverso/articles';
import { House } from '@anverso/platform';
import { Segments } from '@anverso/translation';
import { type DraftSums, draftMeasures, measuresOfSums, NGRAM_FIGURES } from './domain/draft-measures.js';
import { type Measures } from './domain/edition-metrics.js';
import {
  DraftMeasuresRepository,
  type GroupSums,
  type OpenApproval,
  type Period,
} from './draft-measures.repository.js';

/** Whoever asks waits no longer than this for approvals that nobody has counted before. */
const PATIENCE_MS = 1_500;
const AT_ONCE = 20;

export interface GroupMeasures extends Measures {
  /** An engine by its name, `memory` or `human`; a section; a person. */
  key: string;
  editions: number;
  segments: number;
}

/** What drafts were worth in a period, by the day of their approval. */
export interface HouseMeasures {
  timeZone: string;
  /** Approvals that are not in these figures yet. */
  pending: number;
  total: Omit<GroupMeasures, 'key'>;
  bySource: GroupMeasures[];
  bySection: GroupMeasures[];
  byTranslator: GroupMeasures[];
}

const NOTHING: DraftSums & { editions: number } = {
  ...{ editions: 0, segments: 0, drafted: 0, words: 0, draftWords: 0, edits: 0, editMs: 0 },
  ngrams: new Array<number>(NGRAM_FIGURES).fill(0),
};

/** What drafts were worth over many editions: engines, sections and translators side by side. */
@Injectable()
export class HouseMetrics {
  constructor(
    private readonly measures: DraftMeasuresRepository,
    private readonly house: House,
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly segments: Segments,
  ) {}

  /** Approved translations alone, by the day of their approval on the house's clock; either side may be left open. */
  async measure(days: { from?: string; to?: string } = {}): Promise<HouseMeasures> {
    const { from, to } = days;
    if (from !== undefined && to !== undefined && from > to) throw invalidInput('PERIOD_BACKWARDS', { from, to });
    const { timeZone } = await this.house.get();
    const period = { from, to, timeZone };
    await this.countOpen(period);
    const [sums, pending] = await Promise.all([this.measures.sum(period), this.measures.countOpen(period)]);
    const group = (by: GroupSums['by']): GroupMeasures[] =>
      sums.filter((one) => one.by === by).map((one) => ({ key: one.key, ...said(one) }));
    return {
      timeZone,
      pending,
      total: said(sums.find(({ by }) => by === 'all') ?? NOTHING),
      bySource: group('source'),
      bySection: group('section'),
      byTranslator: group('translator'),
    };
  }

  /** Counts each approval once: its words stay as they are for as long as it stands. */
  private async countOpen(period: Period): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const open = await this.measures.listOpen(period, AT_ONCE);
      for (const approval of open) {
        await this.count(approval);
        if (performance.now() > end) return;
      }
      if (open.length < AT_ONCE) return;
    }
  }

  private async count({ id, editionId, approvedBy }: OpenApproval): Promise<void> {
    const { articleId } = await this.editions.get(editionId);
    const [{ sectionId }, segments, events] = await Promise.all([
      this.articles.get(articleId),
      this.segments.listOfEdition(editionId),
      this.segments.listEventsOfEdition(editionId),
    ]);
    await this.measures.insert(id, sectionId, draftMeasures(segments, events, approvedBy));
  }
}

function said(sums: DraftSums & { editions: number }): Omit<GroupMeasures, 'key'> {
  return { editions: sums.editions, ...measuresOfSums(sums) };
}
