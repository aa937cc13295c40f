import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { TermCandidates, TermMarks, Terms } from '@anverso/translation';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { TermViews } from './term-views.service.js';
import {
  CandidateWords,
  ChangeTerm,
  NewTerm,
  SegmentTermsDto,
  TermCandidateDto,
  TermChangeDto,
  TermChangesQuery,
  TermDto,
  TermPageDto,
  TermQueryDto,
  TermVersion,
} from './terms.dto.js';

@ApiTags('terms')
@Controller()
export class TermsController {
  constructor(
    private readonly terms: Terms,
    private readonly marks: TermMarks,
    private readonly candidates: TermCandidates,
    private readonly views: TermViews,
  ) {}

  @Get('terms')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'The term base in alphabetical order; with `words`, the terms that hold them anywhere' })
  @ApiQuery({ name: 'words', required: false })
  @ApiQuery({ name: 'type', required: false })
  @ApiQuery({ name: 'state', required: false })
  @ApiQuery({ name: 'after', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiOkResponse({ standardSchema: TermPageDto })
  async list(@Query({ schema: TermQueryDto }) query: TermQueryDto) {
    const { terms, total, version, today } = await this.terms.list(query);
    const next = terms.length < query.limit ? null : (terms.at(-1)?.id ?? null);
    return { terms: await this.views.terms(terms), next, total, version, today };
  }

  @Get('terms/changes')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'What was changed in the term base, newest first, deleted terms included' })
  @ApiQuery({ name: 'before', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiOkResponse({ standardSchema: z.array(TermChangeDto) })
  async listChanges(@Query({ schema: TermChangesQuery }) query: TermChangesQuery) {
    return this.views.changes(await this.terms.listChanges(query));
  }

  @Get('terms/candidates')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Words of engines that people replaced by the same other words in three segments or more' })
  @ApiOkResponse({ standardSchema: z.array(TermCandidateDto) })
  async listCandidates() {
    return this.views.candidates(await this.candidates.list());
  }

  @Post('terms/candidates/dismiss')
  @HttpCode(204)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Say that a candidate is no term; it is not suggested again' })
  @ApiNoContentResponse()
  dismiss(@Body({ schema: CandidateWords }) body: CandidateWords, @CurrentUser() user: SignedInUser) {
    return this.candidates.dismiss(body, user.id);
  }

  @Post('terms/candidates/restore')
  @HttpCode(204)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Suggest a dismissed candidate again' })
  @ApiNoContentResponse()
  restore(@Body({ schema: CandidateWords }) body: CandidateWords) {
    return this.candidates.restore(body);
  }

  @Get('terms/:id')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'One term' })
  @ApiOkResponse({ standardSchema: TermDto })
  async get(@Param('id', { schema: Id }) id: string) {
    return this.views.term(await this.terms.get(id));
  }

  @Get('terms/:id/changes')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: "A term's history, newest first; a deleted one still has it" })
  @ApiOkResponse({ standardSchema: z.array(TermChangeDto) })
  async changesOf(@Param('id', { schema: Id }) id: string) {
    return this.views.changes(await this.terms.changesOf(id));
  }

  @Post('terms')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Add a term' })
  @ApiCreatedResponse({ standardSchema: TermDto })
  async create(@Body({ schema: NewTerm }) body: NewTerm, @CurrentUser() user: SignedInUser) {
    return this.views.term(await this.terms.create(body, user.id));
  }

  @Put('terms/:id')
  @HttpCode(200)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Change a term; 409 with the newer one when somebody else saved first' })
  @ApiOkResponse({ standardSchema: TermDto })
  async update(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeTerm }) { version, ...content }: ChangeTerm,
    @CurrentUser() user: SignedInUser,
  ) {
    return this.views.term(await this.terms.update({ id, version, content, userId: user.id }));
  }

  @Delete('terms/:id')
  @HttpCode(204)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'Delete a term; its history stays. 409 when somebody changed it meanwhile' })
  @ApiNoContentResponse()
  remove(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: TermVersion }) { version }: TermVersion,
    @CurrentUser() user: SignedInUser,
  ) {
    return this.terms.remove({ id, version, userId: user.id });
  }

  @Get('editions/:id/terms')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'The terms in the sources of an edition, with how the house writes them in its language' })
  @ApiOkResponse({ standardSchema: z.array(SegmentTermsDto) })
  async ofEdition(@Param('id', { schema: Id }) id: string) {
    return (await this.marks.ofEdition(id)).map(({ segmentId, marks }) => ({
      segmentId,
      terms: marks.map(({ term, start, end, preferred, forms }) => ({
        termId: term.id,
        type: term.type,
        note: term.note,
        validFrom: term.validFrom,
        validUntil: term.validUntil,
        start,
        end,
        preferred: preferred?.text ?? null,
        forms,
      })),
    }));
  }
}
