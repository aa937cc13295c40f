import { Injectable } from '@nestjs/common';
import { AppError, conflict, otherLocale, type UserId } from '@anverso/kernel';
import { plainText } from '@anverso/document';
import { asTarget, Editions } from '@anverso/articles';
import {
  amongSegments,
  type ExchangedNote,
  type Finding,
  HouseChecks,
  type ImportChange,
  type ImportLine,
  planImport,
  readXliff,
  Segments,
  writeXliff,
  type XliffVersion,
} from '@anverso/translation';
import { Comments } from './comments.repository.js';
import { SegmentReview, withFindings } from './segment-review.service.js';

/** Target editions as files for other translation programs, and such files back. */
@Injectable()
export class EditionExchange {
  constructor(
    private readonly editions: Editions,
    private readonly segments: Segments,
    private readonly comments: Comments,
    private readonly review: SegmentReview,
    private readonly checks: HouseChecks,
  ) {}

  /** The edition as XLIFF, with what stands open against it and what was said beside it as notes. */
  async export(editionId: string, version: XliffVersion, say: (finding: Finding) => string): Promise<string> {
    const { locale } = asTarget(await this.editions.get(editionId));
    const segments = await this.segments.listOfEdition(editionId);
    const headline = segments.find(({ unitKind }) => unitKind === 'headline');
    const comments = await this.comments.list(segments.map(({ id }) => id));
    const options = amongSegments(await this.checks.options(), segments);
    const notes: ExchangedNote[] = [
      ...segments.flatMap((segment) =>
        withFindings(segment, locale, options).findings.map((finding) => ({
          segmentId: segment.id,
          category: `check:${finding.check}`,
          text: say(finding),
        })),
      ),
      ...comments.map(({ segmentId, body }) => ({ segmentId, category: 'comment', text: body })),
    ];
    const title = headline === undefined ? editionId : plainText(headline.source);
    return [...writeXliff({ editionId, from: otherLocale(locale), to: locale, title, segments, notes }, version)].join(
      '',
    );
  }

  /**
   * Takes a file's texts in as edits of this person. What the file calls translated, reviewed or final counts as read by
   * this person and no more: a second reading and an approval are given here only.
   */
  async import(editionId: string, file: Uint8Array, userId: UserId): Promise<ImportLine[]> {
    const { locale, state } = asTarget(await this.editions.get(editionId));
    if (state !== 'in-review') throw conflict('EDITION_NOT_IN_REVIEW', { state });
    const segments = await this.segments.listOfEdition(editionId);
    const plan = planImport({ editionId, from: otherLocale(locale), to: locale, segments }, readXliff(file));
    const lines = [...plan.lines];
    for (const change of plan.changes) lines.push(await this.take(change, userId));
    return lines.sort((one, other) => (one.position ?? Infinity) - (other.position ?? Infinity));
  }

  private async take(change: ImportChange, userId: UserId): Promise<ImportLine> {
    const { unit, segmentId, position, version, target, confirms, reason } = change;
    const line = { unit, segmentId, position };
    try {
      await this.review.take({ segmentId, version, target, confirms, userId });
      return { ...line, outcome: 'taken', reason };
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'SEGMENT_CHANGED') throw error;
      return { ...line, outcome: 'refused', reason: 'changed-meanwhile' };
    }
  }
}
