import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Locale } from '@anverso/kernel';
import { findingMessage } from '@anverso/i18n';
import { type CutResult, type ReviewedSegment, ReviewDesk, SegmentCutting, SegmentReview } from '@anverso/review';
import { type CheckId, type Finding, findingKey } from '@anverso/translation';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import {
  CheckIdDto,
  Confirm,
  CutLoose,
  IgnoreFinding,
  MergeSegments,
  SaveTarget,
  SegmentCutDto,
  SegmentDto,
  SegmentEventDto,
  SplitSegment,
} from './review.dto.js';

@ApiTags('review')
@Controller()
export class SegmentsController {
  constructor(
    private readonly review: SegmentReview,
    private readonly cutting: SegmentCutting,
    private readonly desk: ReviewDesk,
  ) {}

  @Get('editions/:id/segments')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Source and draft of an edition, segment by segment, with findings' })
  @ApiOkResponse({ standardSchema: z.array(SegmentDto) })
  async list(@Param('id', { schema: Id }) id: string, @CurrentUser() user: SignedInUser) {
    return (await this.review.list(id)).map((reviewed) => toDto(reviewed, user.locale));
  }

  @Put('segments/:id/target')
  @HttpCode(200)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Save a translation; 409 with both texts when somebody else saved first' })
  @ApiOkResponse({ standardSchema: SegmentDto })
  async saveTarget(
    @Param('id', { schema: Id }) segmentId: string,
    @Body({ schema: SaveTarget }) body: SaveTarget,
    @CurrentUser() user: SignedInUser,
  ) {
    return toDto(await this.review.saveTarget({ segmentId, ...body, userId: user.id }), user.locale);
  }

  @Post('segments/:id/confirm')
  @HttpCode(200)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Say that this translation was read against its source' })
  @ApiOkResponse({ standardSchema: SegmentDto })
  async confirm(
    @Param('id', { schema: Id }) segmentId: string,
    @Body({ schema: Confirm }) body: Confirm,
    @CurrentUser() user: SignedInUser,
  ) {
    return toDto(await this.review.confirm({ segmentId, ...body, userId: user.id }), user.locale);
  }

  @Put('segments/:id/repetition')
  @HttpCode(200)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({
    summary:
      'Cut a segment loose from others with the same source, or let it follow them again when they are confirmed',
  })
  @ApiOkResponse({ standardSchema: SegmentDto })
  async setLoose(
    @Param('id', { schema: Id }) segmentId: string,
    @Body({ schema: CutLoose }) body: CutLoose,
    @CurrentUser() user: SignedInUser,
  ) {
    return toDto(await this.review.setLoose({ segmentId, ...body }), user.locale);
  }

  @Post('segments/:id/split')
  @HttpCode(200)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Cut a segment in two between two words of its source; both halves are to be read anew' })
  @ApiOkResponse({ standardSchema: SegmentCutDto })
  async split(
    @Param('id', { schema: Id }) segmentId: string,
    @Body({ schema: SplitSegment }) body: SplitSegment,
    @CurrentUser() user: SignedInUser,
  ) {
    return toCutDto(await this.cutting.split({ segmentId, ...body, userId: user.id }), user.locale);
  }

  @Post('segments/:id/merge')
  @HttpCode(200)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Merge a segment with the next of the same paragraph; the result is to be read anew' })
  @ApiOkResponse({ standardSchema: SegmentCutDto })
  async merge(
    @Param('id', { schema: Id }) segmentId: string,
    @Body({ schema: MergeSegments }) body: MergeSegments,
    @CurrentUser() user: SignedInUser,
  ) {
    return toCutDto(await this.cutting.merge({ segmentId, ...body, userId: user.id }), user.locale);
  }

  @Post('segments/:id/findings/:check/ignore')
  @HttpCode(200)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({
    summary: 'Set a finding aside for a reason, which stays in the history; 409 when the segment changed meanwhile',
  })
  @ApiOkResponse({ standardSchema: SegmentDto })
  async ignoreFinding(
    @Param('id', { schema: Id }) segmentId: string,
    @Param('check', { schema: CheckIdDto }) check: CheckId,
    @Body({ schema: IgnoreFinding }) body: IgnoreFinding,
    @CurrentUser() user: SignedInUser,
  ) {
    return toDto(await this.review.ignoreFinding({ segmentId, check, ...body, userId: user.id }), user.locale);
  }

  @Get('segments/:id/events')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: "A segment's history, oldest first" })
  @ApiOkResponse({ standardSchema: z.array(SegmentEventDto) })
  async listEvents(@Param('id', { schema: Id }) id: string) {
    const events = await this.review.listEvents(id);
    const names = await this.desk.namesOf(events.map(({ actorId }) => actorId));
    return events.map(({ kind, actorId, origin, engine, target, version, ignoredFinding, ofSegment, createdAt }) => ({
      kind,
      actorId,
      actorName: actorId === null ? null : (names.get(actorId) ?? null),
      origin,
      engine,
      target,
      version,
      ignoredFinding,
      ofSegment,
      at: createdAt.toISOString(),
    }));
  }
}

function toCutDto({ kind, segments, removed, offset }: CutResult, locale: Locale) {
  return { kind, segments: segments.map((reviewed) => toDto(reviewed, locale)), removed, offset };
}

function toDto({ segment, findings }: ReviewedSegment, locale: Locale): SegmentDto {
  const { id, editionId, position, unitPath, unitKind, source, codes, target, state, stale } = segment;
  const { origin, engine, lastEditedBy, confirmedBy, repeats, cutLoose, version } = segment;
  return {
    id,
    editionId,
    position,
    unitPath,
    unitKind,
    source,
    codes,
    target,
    state,
    stale,
    origin,
    engine,
    lastEditedBy,
    confirmedBy,
    repeats,
    cutLoose,
    version,
    findings: findings.map((finding) => toFindingDto(finding, locale)),
    ignored: segment.ignoredFindings.map(({ check, reason, by }) => ({ check, reason, by })),
  };
}

function toFindingDto(finding: Finding, locale: Locale): SegmentDto['findings'][number] {
  const { check, type, severity, details, sourceSpans = [], targetSpans = [], fix = null } = finding;
  const message = findingMessage(finding, locale);
  return { check, type, severity, details, message, key: findingKey(finding), sourceSpans, targetSpans, fix };
}
