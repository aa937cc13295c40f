import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Releases } from '@anverso/publishing';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { ReleaseDesk } from './release-desk.service.js';
import { PlanRelease, ReleaseCandidateDto, ReleaseDto } from './releases.dto.js';

@ApiTags('releases')
@Controller('releases')
export class ReleasesController {
  constructor(
    private readonly releases: Releases,
    private readonly desk: ReleaseDesk,
  ) {}

  @Post()
  @HttpCode(202)
  @Access({ role: 'editor', scope: 'release' })
  @ApiOperation({ summary: 'Release approved stories in both languages together, now or at a moment' })
  @ApiAcceptedResponse({ standardSchema: ReleaseDto })
  async plan(@Body({ schema: PlanRelease }) body: PlanRelease, @CurrentUser() user: SignedInUser) {
    const publishAt = body.publishAt === undefined ? undefined : new Date(body.publishAt);
    return this.desk.describe(await this.releases.plan({ articleIds: body.articleIds, publishAt, userId: user.id }));
  }

  @Get()
  @Access({ role: 'translator', scope: 'release' })
  @ApiOperation({ summary: 'The newest releases, whatever became of them' })
  @ApiOkResponse({ standardSchema: z.array(ReleaseDto) })
  list() {
    return this.desk.list();
  }

  @Get('candidates')
  @Access({ role: 'translator', scope: 'release' })
  @ApiOperation({ summary: 'Stories that are not live as they are approved, and what stands between them and readers' })
  @ApiOkResponse({ standardSchema: z.array(ReleaseCandidateDto) })
  listCandidates() {
    return this.desk.listCandidates();
  }

  @Get(':id')
  @Access({ role: 'translator', scope: 'release' })
  @ApiOperation({ summary: 'A release: its state, its pages and its manifest' })
  @ApiOkResponse({ standardSchema: ReleaseDto })
  async get(@Param('id', { schema: Id }) id: string) {
    return this.desk.describe(await this.releases.get(id));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Access({ role: 'editor', scope: 'release' })
  @ApiOperation({ summary: 'Call off a release that waits for its moment' })
  @ApiOkResponse({ standardSchema: ReleaseDto })
  async cancel(@Param('id', { schema: Id }) id: string) {
    return this.desk.describe(await this.releases.cancel(id));
  }

  @Post(':id/retry')
  @HttpCode(202)
  @Access({ role: 'editor', scope: 'release' })
  @ApiOperation({ summary: 'Let a failed release try again' })
  @ApiAcceptedResponse({ standardSchema: ReleaseDto })
  async retry(@Param('id', { schema: Id }) id: string) {
    return this.desk.describe(await this.releases.retry(id));
  }
}
