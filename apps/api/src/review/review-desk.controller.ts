import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { otherLocale } from '@anverso/kernel';
import { EditionReview, ReviewDesk, type SegmentComment } from '@anverso/review';
import { Suggestions } from '@anverso/translation';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { MemoryViews } from '../memory/memory-views.service.js';
import { EngineChoice } from '../translation/translation.dto.js';
import { AddComment, CommentDto, Pulse, PulseDto, ReviewOverviewDto, SuggestionDto } from './review-desk.dto.js';

const NEED = { role: 'translator', scope: 'review' } as const;

@ApiTags('review')
@Controller()
export class ReviewDeskController {
  constructor(
    private readonly desk: ReviewDesk,
    private readonly editionReview: EditionReview,
    private readonly suggestions: Suggestions,
    private readonly memory: MemoryViews,
  ) {}

  @Get('editions/:id/review')
  @Access(NEED)
  @ApiOperation({ summary: 'What stands above the segments of a translation' })
  @ApiOkResponse({ standardSchema: ReviewOverviewDto })
  async overview(@Param('id', { schema: Id }) id: string) {
    const { edition, headline, engine, engines } = await this.desk.overview(id);
    const [last] = await this.editionReview.listReturns(id);
    const names = await this.desk.namesOf([last?.returnedBy ?? null]);
    return {
      editionId: id,
      articleId: edition.articleId,
      locale: edition.locale,
      sourceLocale: otherLocale(edition.locale),
      state: edition.state,
      headline,
      engine: engine ?? null,
      engines,
      returned:
        last === undefined
          ? null
          : { reason: last.reason, by: names.get(last.returnedBy) ?? null, at: last.createdAt.toISOString() },
    };
  }

  @Put('editions/:id/presence')
  @HttpCode(200)
  @Access(NEED)
  @ApiOperation({ summary: 'Say in which segment you are for the next 30 seconds; the answer says who else is there' })
  @ApiOkResponse({ standardSchema: PulseDto })
  async pulse(
    @Param('id', { schema: Id }) editionId: string,
    @Body({ schema: Pulse }) body: Pulse,
    @CurrentUser() user: SignedInUser,
  ) {
    const { others, stamp } = await this.desk.pulse({ editionId, ...body, userId: user.id });
    const names = await this.desk.namesOf(others.map(({ userId }) => userId));
    return { others: others.map((other) => ({ ...other, name: names.get(other.userId) ?? '—' })), stamp };
  }

  @Get('editions/:id/comments')
  @Access(NEED)
  @ApiOperation({ summary: 'Everything said beside the segments of an edition, oldest first' })
  @ApiOkResponse({ standardSchema: z.array(CommentDto) })
  async listComments(@Param('id', { schema: Id }) id: string) {
    return this.withNames(await this.desk.listComments(id));
  }

  @Post('segments/:id/comments')
  @Access(NEED)
  @ApiOperation({ summary: 'Say something beside a segment' })
  @ApiCreatedResponse({ standardSchema: CommentDto })
  async addComment(
    @Param('id', { schema: Id }) segmentId: string,
    @Body({ schema: AddComment }) { body }: AddComment,
    @CurrentUser() user: SignedInUser,
  ) {
    const comment = await this.desk.addComment({ segmentId, body, authorId: user.id });
    return toComment(comment, user.name);
  }

  @Get('segments/:id/suggestions')
  @Access(NEED)
  @ApiOperation({ summary: 'What the memory and the first draft propose for a segment' })
  @ApiOkResponse({ standardSchema: z.array(SuggestionDto) })
  async listSuggestions(@Param('id', { schema: Id }) id: string) {
    const suggestions = await this.suggestions.list(id);
    const matches = await this.memory.matches(suggestions.flatMap(({ memory }) => memory ?? []));
    return suggestions.map(({ memory, ...suggestion }) => ({
      ...suggestion,
      memory: memory === null ? null : (matches.find(({ unit }) => unit.id === memory.unit.id) ?? null),
    }));
  }

  @Post('segments/:id/machine-draft')
  @HttpCode(200)
  @Access(NEED)
  @ApiOperation({ summary: 'Ask an engine for this segment now; the segment itself stays as it is' })
  @ApiOkResponse({ standardSchema: SuggestionDto })
  async draft(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: EngineChoice.optional() }) body: EngineChoice | undefined,
  ) {
    const { origin, match, target, engine } = await this.suggestions.draft(id, body?.engine);
    return { origin, match, target, engine, memory: null };
  }

  private async withNames(comments: readonly SegmentComment[]): Promise<CommentDto[]> {
    const names = await this.desk.namesOf(comments.map(({ authorId }) => authorId));
    return comments.map((comment) => toComment(comment, names.get(comment.authorId) ?? '—'));
  }
}

function toComment({ id, segmentId, authorId, body, createdAt }: SegmentComment, authorName: string): CommentDto {
  return { id, segmentId, authorId, authorName, body, at: createdAt.toISOString() };
}
