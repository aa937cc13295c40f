import { Body, Controller, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Articles, ArticleWriting, Assets, type Edition, Editions, type Revision, Revisions } from '@anverso/articles';
import { missingParts } from '@anverso/document';
import { invalidInput, PeopleNames } from '@anverso/kernel';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { PICTURE_TYPES } from '../http/bodies.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { fileBody } from '../http/file-body.js';
import { Id } from '../http/id.js';
import {
  AssetDto,
  BeginStory,
  BegunStoryDto,
  DraftDto,
  RevisionDto,
  RevisionSummaryDto,
  SaveDraft,
} from './writing.dto.js';

@ApiTags('articles')
@Controller()
export class WritingController {
  constructor(
    private readonly writing: ArticleWriting,
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly revisions: Revisions,
    private readonly assets: Assets,
    private readonly people: PeopleNames,
  ) {}

  @Post('articles')
  @Access({ role: 'editor', scope: 'articles' })
  @ApiOperation({ summary: 'Begin a story from nothing' })
  @ApiCreatedResponse({ standardSchema: BegunStoryDto })
  async begin(@Body({ schema: BeginStory }) body: BeginStory, @CurrentUser() user: SignedInUser) {
    const { article, edition } = await this.writing.begin(body, user.id);
    return { articleId: article.id, editionId: edition.id };
  }

  @Get('editions/:id/document')
  @Access({ role: 'translator', scope: 'articles' })
  @ApiOperation({ summary: 'The block document of an edition' })
  @ApiOkResponse({ standardSchema: DraftDto })
  async getDocument(@Param('id', { schema: Id }) id: string): Promise<DraftDto> {
    return this.toDraft(await this.editions.get(id));
  }

  @Put('editions/:id/document')
  @Access({ role: 'editor', scope: 'articles' })
  @ApiOperation({ summary: 'Save a draft on the version it was made from; 409 carries what somebody else saved first' })
  @ApiOkResponse({ standardSchema: DraftDto })
  async saveDocument(
    @Param('id', { schema: Id }) editionId: string,
    @Body({ schema: SaveDraft }) body: SaveDraft,
    @CurrentUser() user: SignedInUser,
  ): Promise<DraftDto> {
    return this.toDraft(await this.writing.saveDraft({ editionId, ...body }, user.id));
  }

  @Get('editions/:id/revisions')
  @Access({ role: 'translator', scope: 'articles' })
  @ApiOperation({ summary: 'The frozen contents of an edition, newest first' })
  @ApiOkResponse({ standardSchema: z.array(RevisionSummaryDto) })
  async listRevisions(@Param('id', { schema: Id }) id: string) {
    const { id: editionId } = await this.editions.get(id);
    const revisions = await this.revisions.list(editionId);
    const names = await this.people.namesOf(revisions.map(({ createdBy }) => createdBy));
    return revisions.map((revision) => toSummary(revision, names));
  }

  @Get('revisions/:id')
  @Access({ role: 'translator', scope: 'articles' })
  @ApiOperation({ summary: 'One frozen content of an edition' })
  @ApiOkResponse({ standardSchema: RevisionDto })
  async getRevision(@Param('id', { schema: Id }) id: string) {
    const revision = await this.revisions.get(id);
    const { editionId, document, createdBy } = revision;
    return { ...toSummary(revision, await this.people.namesOf([createdBy])), editionId, document };
  }

  @Post('assets')
  @HttpCode(201)
  @Access({ role: 'editor', scope: 'articles' })
  @ApiOperation({
    summary: 'Keep a picture (JPEG, PNG, WebP or AVIF), for a figure to name',
    requestBody: fileBody(PICTURE_TYPES),
  })
  @ApiCreatedResponse({ standardSchema: AssetDto })
  async addAsset(@Req() request: FastifyRequest) {
    if (!Buffer.isBuffer(request.body)) throw invalidInput('PICTURE_NOT_READABLE');
    const { id, width, height } = await this.assets.add(request.body);
    return { id, width, height };
  }

  private async toDraft(edition: Edition): Promise<DraftDto> {
    const { id, articleId, locale, state, version, document, updatedAt } = edition;
    const { sectionId } = await this.articles.get(articleId);
    return {
      editionId: id,
      articleId,
      locale,
      section: sectionId,
      state,
      version,
      updatedAt: updatedAt.toISOString(),
      document,
      missing: missingParts(document),
    };
  }
}

function toSummary({ id, number, createdAt, createdBy }: Revision, names: ReadonlyMap<string, string>) {
  return { id, number, createdAt: createdAt.toISOString(), createdBy: names.get(createdBy) ?? '—' };
}
