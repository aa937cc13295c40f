import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Edition } from '@anverso/articles';
import { findingMessage } from '@anverso/i18n';
import { type ApprovalComparison, ApprovalComparisons, type ComparedSegment } from '@anverso/review';
import { type Locale } from '@anverso/kernel';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { ApprovalComparisonDto } from './approval.dto.js';

@ApiTags('review')
@Controller('editions/:id')
export class ApprovalController {
  constructor(private readonly comparisons: ApprovalComparisons) {}

  @Get('comparison')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({
    summary: 'What changed in a translation since it was approved last, and which findings were set aside',
  })
  @ApiOkResponse({ standardSchema: ApprovalComparisonDto })
  async compare(@Param('id', { schema: Id }) id: string, @CurrentUser() user: SignedInUser) {
    return toDto(await this.comparisons.compare(id, user.id), user.locale);
  }
}

function toDto(comparison: ApprovalComparison, locale: Locale): ApprovalComparisonDto {
  const { edition, source, fingerprint, lastApproval, handIns, segments, isSecondPairOfEyes } = comparison;
  return {
    articleId: edition.articleId,
    state: edition.state,
    source: toSide(source),
    target: toSide(edition),
    fingerprint,
    lastApproval:
      lastApproval === null
        ? null
        : {
            approvedBy: lastApproval.approvedBy,
            approvedAt: lastApproval.approvedAt.toISOString(),
            withdrawnAt: lastApproval.withdrawnAt?.toISOString() ?? null,
          },
    handIns: handIns.map(({ handedInBy, at }) => ({ by: handedInBy, at: at.toISOString() })),
    isSecondPairOfEyes,
    segments: segments.map((segment) => toSegment(segment, locale)),
  };
}

function toSide({ id, locale, document }: Edition): ApprovalComparisonDto['source'] {
  return { editionId: id, locale, headline: document.headline };
}

function toSegment(
  { segmentId, version, change, approvedTarget, ignored, own, lastCut }: ComparedSegment,
  locale: Locale,
) {
  return {
    segmentId,
    version,
    change,
    approvedTarget,
    own,
    lastCut: lastCut && { kind: lastCut.kind, by: lastCut.madeBy, at: lastCut.madeAt.toISOString() },
    ignored: ignored.map(({ finding, reason, by }) => ({
      check: finding.check,
      severity: finding.severity,
      message: findingMessage(finding, locale),
      reason,
      by,
    })),
  };
}
