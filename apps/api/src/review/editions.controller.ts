import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EditionReview } from '@anverso/review';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { ReturnDto } from './approval.dto.js';
import { ApprovalDto, Approve, GateDto, ReturnForReview } from './review.dto.js';

@ApiTags('review')
@Controller('editions/:id')
export class EditionsController {
  constructor(private readonly review: EditionReview) {}

  @Get('gate')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'What still keeps an edition from being handed in' })
  @ApiOkResponse({ standardSchema: GateDto })
  async gate(@Param('id', { schema: Id }) id: string) {
    const gate = await this.review.gate(id);
    return { ready: gate.unconfirmed.length + gate.blocking.length === 0, ...gate };
  }

  @Get('preview')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'The translation as it stands, as a block document' })
  async preview(@Param('id', { schema: Id }) id: string) {
    return { document: await this.review.preview(id) };
  }

  @Post('hand-in')
  @HttpCode(204)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Hand the reviewed translation in; 409 lists what is missing' })
  @ApiNoContentResponse()
  async handIn(@Param('id', { schema: Id }) id: string, @CurrentUser() user: SignedInUser): Promise<void> {
    await this.review.handIn(id, user.id);
  }

  @Post('approve')
  @HttpCode(200)
  @Access({ role: 'editor', scope: 'review' })
  @ApiOperation({
    summary: 'Approve exactly what was looked at; 403 for whoever worked on it, 409 when it changed since',
  })
  @ApiOkResponse({ standardSchema: ApprovalDto })
  async approve(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: Approve }) body: Approve,
    @CurrentUser() user: SignedInUser,
  ) {
    const approval = await this.review.approve(id, user.id, body.fingerprint);
    const { sourceRevisionId, targetRevisionId, sourceHash, targetHash, approvedBy, createdAt } = approval;
    return {
      id: approval.id,
      editionId: id,
      sourceRevisionId,
      targetRevisionId,
      sourceHash,
      targetHash,
      approvedBy,
      approvedAt: createdAt.toISOString(),
    };
  }

  @Post('return')
  @HttpCode(204)
  @Access({ role: 'editor', scope: 'review' })
  @ApiOperation({ summary: 'Send an edition back to its translator with a reason' })
  @ApiNoContentResponse()
  async returnForReview(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ReturnForReview }) body: ReturnForReview,
    @CurrentUser() user: SignedInUser,
  ): Promise<void> {
    await this.review.returnForReview(id, body.reason, user.id);
  }

  @Get('returns')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Why an edition was sent back, newest first' })
  @ApiOkResponse({ standardSchema: z.array(ReturnDto) })
  async listReturns(@Param('id', { schema: Id }) id: string) {
    const returns = await this.review.listReturns(id);
    return returns.map(({ reason, returnedBy, createdAt }) => ({ reason, returnedBy, at: createdAt.toISOString() }));
  }
}
