import { Injectable } from '@nestjs/common';
import { conflict, type Locale, otherLocale, type UserId } from '@anverso/kernel';
import { plainText } from '@anverso/document';
import { asTarget, Editions } from '@anverso/articles';
import {
  amongSegments,
  type ExchangedMatch,
  type ExchangedNote,
  type ExchangedTerm,
  type Finding,
  HouseChecks,
  type ImportChange,
  type ImportLine,
  MemoryMatches,
  planImport,
  readXliff,
  type Segment,
  Segments,
  type TermMark,
  TermMarks,
  wantedSources,
  writeXliff,
  type XliffVersion,
} from '@anverso/translation';
import { Comments } from './comments.repository.js';
import { SegmentReview, withFindings } from './segment-review.service.js';

/** More candidates for one segment nobody reads. */
const MATCHES_WRITTEN = 3;

/** Target editions as files for other translation programs, and such files back. */
@Injectable()
export class EditionExchange {
  constructor(
    private readonly editions: Editions,
    private readonly segments: Segments,
    private readonly comments: Comments,
    private readonly review: SegmentReview,
    private readonly checks: HouseChecks,
    private readonly memory: MemoryMatches,
    private readonly terms: TermMarks,
  ) {}

  /**
   * The edition as XLIFF, with what stands open against it and what was said beside it as notes, what the memory has for
   * its segments, and the house's terms in them.
   */
  async export(editionId: string, version: XliffVersion, say: (finding: Finding) => string): Promise<string> {
    const { locale } = asTarget(await this.editions.get(editionId));
    const segments = await this.segments.listOfEdition(editionId);
    const headline = segments.find(({ unitKind }) => unitKind === 'headline');
    const exchanged = {
      editionId,
      from: otherLocale(locale),
      to: locale,
      title: headline === undefined ? editionId : plainText(headline.source),
      segments,
      notes: await this.notesOf(segments, locale, say),
      matches: await this.matchesOf(segments, locale),
      terms: (await this.terms.ofSegments(segments, locale)).flatMap(termsOf),
    };
    return [...writeXliff(exchanged, version)].join('');
  }

  private async notesOf(segments: readonly Segment[], locale: Locale, say: (finding: Finding) => string) {
    const comments = await this.comments.list(segments.map(({ id }) => id));
    const options = amongSegments(await this.checks.options(), segments);
    return [
      ...segments.flatMap((segment): ExchangedNote[] =>
        withFindings(segment, locale, options).findings.map((finding) => ({
          segmentId: segment.id,
          category: `check:${finding.check}`,
          text: say(finding),
        })),
      ),
      ...comments.map(({ segmentId, body }): ExchangedNote => ({ segmentId, category: 'comment', text: body })),
    ];
  }

  /** The pairs as they were approved: what was made to fit them is a suggestion of this house alone. */
  private async matchesOf(segments: readonly Segment[], locale: Locale): Promise<ExchangedMatch[]> {
    const found = await this.memory.find(wantedSources(segments), otherLocale(locale), locale, MATCHES_WRITTEN);
    return segments.flatMap(({ id }, index) =>
      (found[index] ?? []).map(({ unit: { source, target }, score }) => ({
        ...{ segmentId: id, source, target, origin: 'memory' as const },
        // Context lifts a match above 100, which files do not know.
        score: Math.min(100, Math.round(score)),
      })),
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
    const missed = await this.review.takeAll(editionId, plan.changes, userId);
    const taken = plan.changes.map((change) => lineOf(change, missed.has(change.segmentId)));
    return [...plan.lines, ...taken].sort((one, other) => (one.position ?? Infinity) - (other.position ?? Infinity));
  }
}

function lineOf({ unit, segmentId, position, reason }: ImportChange, isMissed: boolean): ImportLine {
  const line = { unit, segmentId, position };
  return isMissed
    ? { ...line, outcome: 'refused', reason: 'changed-meanwhile' }
    : { ...line, outcome: 'taken', reason };
}

/** Each term of a segment once, with the forms that may be written, the preferred one first. */
function termsOf({ segmentId, marks }: { segmentId: string; marks: readonly TermMark[] }): ExchangedTerm[] {
  const once = new Map(marks.map(({ term, ...mark }) => [term.id, { term, ...mark }]));
  return [...once.values()].map(({ term, source, preferred, forms }) => {
    const allowed = forms.filter(({ standing }) => standing !== 'forbidden').map(({ text }) => text);
    const translations = [...new Set([...(preferred === undefined ? [] : [preferred.text]), ...allowed])];
    return { segmentId, source, translations, ...(term.note !== '' && { note: term.note }) };
  });
}
