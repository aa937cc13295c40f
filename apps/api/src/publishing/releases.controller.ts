import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Config, CONFIG } from '@anverso/platform';
import { type Release, Releases } from '@anverso/publishing';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { PlanRelease, ReleaseDto } from './releases.dto.js';

@ApiTags('releases')
@Controller('releases')
export class ReleasesController {
  constructor(
    private readonly releases: Releases,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(202)
  @Access({ role: 'editor', scope: 'release' })
  @ApiOperation({ summary: 'Release approved stories in both languages together, now or at a moment' })
  @ApiAcceptedResponse({ standardSchema: ReleaseDto })
  async plan(@Body({ schema: PlanRelease }) body: PlanRelease, @CurrentUser() user: SignedInUser) {
    const publishAt = body.publishAt === undefined ? undefined : new Date(body.publishAt);
    return this.toDto(await this.releases.plan({ articleIds: body.articleIds, publishAt, userId: user.id }));
  }

  @Get(':id')
  @Access({ role: 'translator', scope: 'release' })
  @ApiOperation({ summary: 'A release: its state, its pages and its manifest' })
  @ApiOkResponse({ standardSchema: ReleaseDto })
  async get(@Param('id', { schema: Id }) id: string) {
    return this.toDto(await this.releases.get(id));
  }

  private toDto(release: Release): ReleaseDto {
    const { id, state, reason, publishAt, publishedAt, editions, manifest } = release;
    return {
      id,
      state,
      reason,
      publishAt: publishAt.toISOString(),
      publishedAt: publishedAt?.toISOString() ?? null,
      editions: editions.map(({ editionId, articleId, locale, path }) => ({
        editionId,
        articleId,
        locale,
        url: `${this.config.site.url}${path}`,
      })),
      manifest,
    };
  }
}
