import { Controller, Get, Header, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { invalidInput } from '@anverso/kernel';
import { recognitionWords } from '@anverso/i18n';
import { ArticleWriting, Sections, type StoryFile, StoryImport } from '@anverso/articles';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { PICTURE_TYPES, STORY_TYPES, WORD_TYPES } from '../http/bodies.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { fileBody } from '../http/file-body.js';
import { Id } from '../http/id.js';
import { parseRequest } from '../http/request.pipe.js';
import {
  ArticleDto,
  ImportedStoryDto,
  ImportQuery,
  ImportStory,
  Page,
  PictureDto,
  SectionDto,
} from './articles.dto.js';
import { StoryBoard } from './story-board.service.js';

@ApiTags('articles')
@Controller()
export class ArticlesController {
  constructor(
    private readonly storyImport: StoryImport,
    private readonly writing: ArticleWriting,
    private readonly sections: Sections,
    private readonly board: StoryBoard,
  ) {}

  @Post('articles/import')
  @Access({ role: 'editor', scope: 'articles' })
  @ApiOperation({
    summary: 'Import a story: JSON, or the file itself as text, Markdown, HTML or Word (.docx)',
    requestBody: fileBody([...STORY_TYPES, ...WORD_TYPES], ImportStory),
  })
  @ApiQuery({ name: 'fileName', required: false })
  @ApiQuery({ name: 'locale', required: false })
  @ApiQuery({ name: 'section', required: false })
  @ApiCreatedResponse({ standardSchema: ImportedStoryDto })
  async importStory(
    @Req() request: FastifyRequest,
    @Query({ schema: ImportQuery }) query: ImportQuery,
    @CurrentUser() user: SignedInUser,
  ) {
    const { article, edition, section, counts, recognised, unsure } = await this.storyImport.import(
      await storyFile(request, query),
      user.id,
    );
    return {
      articleId: article.id,
      editionId: edition.id,
      locale: edition.locale,
      section: section.id,
      headline: edition.document.headline,
      counts,
      recognised,
      unsure: unsure.map((one) => ({ ...one, message: recognitionWords(one, user.locale).reason })),
    };
  }

  @Get('articles')
  @Access({ role: 'translator', scope: 'articles' })
  @ApiOperation({ summary: 'Every story, newest first, and where it stands in both languages' })
  @ApiQuery({ name: 'limit', required: false })
  @ApiQuery({ name: 'offset', required: false })
  @ApiOkResponse({ standardSchema: z.array(ArticleDto) })
  list(@Query({ schema: Page }) page: Page) {
    return this.board.list(page);
  }

  @Get('articles/:id')
  @Access({ role: 'translator', scope: 'articles' })
  @ApiOperation({ summary: 'One story and where it stands' })
  @ApiOkResponse({ standardSchema: ArticleDto })
  get(@Param('id', { schema: Id }) id: string) {
    return this.board.get(id);
  }

  @Put('editions/:id/figures/:figureId/picture')
  @HttpCode(200)
  @Access({ role: 'editor', scope: 'articles' })
  @ApiOperation({
    summary: 'Put a picture (JPEG, PNG, WebP or AVIF) into a figure of a draft',
    requestBody: fileBody(PICTURE_TYPES),
  })
  @ApiOkResponse({ standardSchema: PictureDto })
  async attachPicture(
    @Param('id', { schema: Id }) id: string,
    @Param('figureId') figureId: string,
    @Req() request: FastifyRequest,
  ) {
    if (!Buffer.isBuffer(request.body)) throw invalidInput('PICTURE_NOT_READABLE');
    const edition = await this.writing.attachPicture(id, figureId, request.body);
    return { editionId: edition.id, figureId, version: edition.version };
  }

  @Get('sections')
  @Header('cache-control', 'no-store')
  @Access({ role: 'translator', scope: 'articles' })
  @ApiOperation({ summary: 'The sections of the paper with their names in both languages' })
  @ApiOkResponse({ standardSchema: z.array(SectionDto) })
  async listSections() {
    return this.sections.list();
  }
}

/** The name of a file that came without one, by its media type. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/markdown': 'md',
  'text/html': 'html',
  'text/plain': 'txt',
};

/** The story that a request carries: a raw file, or JSON with its text. */
async function storyFile(request: FastifyRequest, query: ImportQuery): Promise<StoryFile> {
  const { body } = request;
  const [mediaType = ''] = request.headers['content-type']?.toLowerCase().split(';') ?? [];
  if (Buffer.isBuffer(body)) {
    const extension = WORD_TYPES.includes(mediaType.trim()) ? 'docx' : (EXTENSIONS[mediaType.trim()] ?? 'txt');
    return { ...query, fileName: query.fileName ?? `story.${extension}`, bytes: body };
  }
  const { text, ...story } = await parseRequest(ImportStory, body);
  return { ...story, ...query, fileName: query.fileName ?? story.fileName, bytes: Buffer.from(text, 'utf8') };
}
