import { Injectable } from '@nestjs/common';
import { conflict, type Locale, otherLocale, type UserId } from '@anverso/kernel';
import { asTarget, type Edition, Editions, type TargetEdition } from '@anverso/articles';
import {
  type Finding,
  HouseChecks,
  type IgnoredFinding,
  ignoredFindings,
  type LastRecut,
  SegmentCuts,
  Segments,
} from '@anverso/translation';
import { Approvals } from './approvals.repository.js';
import { editionFingerprint } from './domain/fingerprint.js';
import { type ApprovalChange, changeSinceApproval } from './domain/approval-changes.js';
import { ownWork, type OwnWork } from './domain/gates.js';
import { type HandIn } from './domain/hand-in.js';
import { HandIns } from './hand-ins.repository.js';

/** What an editor wants to know of a segment beside its two texts. */
export interface ComparedSegment {
  segmentId: string;
  version: number;
  change: ApprovalChange;
  /** What was approved last; null when nothing was. */
  approvedTarget: string | null;
  ignored: (IgnoredFinding & { finding: Finding })[];
  /** What makes it the own work of whoever asks, which they cannot approve; null when it is not. */
  own: OwnWork | null;
  /** Who split or merged it last; null as the source made it. */
  lastCut: LastRecut | null;
}

/** A translation beside its source and beside what was approved of it before. */
export interface ApprovalComparison {
  edition: TargetEdition;
  source: Edition;
  /** What an approval of this very state has to name. */
  fingerprint: string;
  lastApproval: { approvedBy: UserId; approvedAt: Date; withdrawnAt: Date | null } | null;
  /** Every time it was handed in, newest first. */
  handIns: HandIn[];
  segments: ComparedSegment[];
  /** Whether none of it is the own work of whoever asks. */
  isSecondPairOfEyes: boolean;
}

/** What an approval rests on: both editions, and what is different from the last time. */
@Injectable()
export class ApprovalComparisons {
  constructor(
    private readonly editions: Editions,
    private readonly segments: Segments,
    private readonly approvals: Approvals,
    private readonly handIns: HandIns,
    private readonly checks: HouseChecks,
    private readonly cuts: SegmentCuts,
  ) {}

  /** The comparison of a target edition as it stands now, for somebody who thinks of approving it. */
  async compare(editionId: string, userId: UserId): Promise<ApprovalComparison> {
    const edition = asTarget(await this.editions.get(editionId));
    const from: Locale = otherLocale(edition.locale);
    const source = await this.editions.find(edition.articleId, from);
    if (source === undefined) throw conflict('EDITION_IS_SOURCE');
    const [segments, approved, last, handIns, options, cuts] = await Promise.all([
      this.segments.listOfEdition(editionId),
      this.segments.listApprovedTargets(editionId),
      this.approvals.findLatest(editionId),
      this.handIns.list(editionId),
      this.checks.options(),
      this.cuts.listLast(editionId),
    ]);
    const compared = segments.map((segment): ComparedSegment => {
      const ignored = ignoredFindings(segment, from, edition.locale, options);
      return {
        segmentId: segment.id,
        version: segment.version,
        change: changeSinceApproval(segment, approved),
        approvedTarget: approved.get(segment.id) ?? null,
        ignored,
        own: ownWork({ segment, ignored }, userId) ?? null,
        lastCut: cuts.get(segment.id) ?? null,
      };
    });
    return {
      edition,
      source,
      fingerprint: editionFingerprint(edition, segments),
      lastApproval:
        last === undefined
          ? null
          : { approvedBy: last.approvedBy, approvedAt: last.createdAt, withdrawnAt: last.withdrawnAt },
      handIns,
      segments: compared,
      isSecondPairOfEyes: compared.every(({ own }) => own === null),
    };
  }
}
