import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { type ConcordanceHit, Memory, MemoryMatches, Suggestions } from '@anverso/translation';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { MemoryViews } from './memory-views.service.js';
import {
  CorrectMemoryUnit,
  MemoryChangeDto,
  MemoryPageDto,
  MemoryQuery,
  MemoryUnitDto,
  SegmentMatchDto,
} from './memory.dto.js';

@ApiTags('memory')
@Controller()
export class MemoryController {
  constructor(
    private readonly memory: Memory,
    private readonly matches: MemoryMatches,
    private readonly suggestions: Suggestions,
    private readonly views: MemoryViews,
  ) {}

  @Get('memory/units')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({
    summary: 'The translation memory, newest first; with `words`, the units that hold them on the side of `locale`',
  })
  @ApiQuery({ name: 'words', required: false })
  @ApiQuery({ name: 'locale', required: false })
  @ApiQuery({ name: 'before', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiOkResponse({ standardSchema: MemoryPageDto })
  async list(@Query({ schema: MemoryQuery }) query: MemoryQuery) {
    const found = await this.find(query);
    const units = await this.views.units(found.map(({ unit }) => unit));
    const hits = found.flatMap(({ side, spans }, index) => {
      const unit = units[index];
      return unit === undefined ? [] : [{ unit, side, spans }];
    });
    const next = found.length < query.limit ? null : (found.at(-1)?.unit.id ?? null);
    return { hits, next, total: Math.round(await this.memory.estimateSize()) };
  }

  @Put('memory/units/:id')
  @HttpCode(200)
  @Access({ role: 'editor', scope: 'review' })
  @ApiOperation({ summary: 'Correct a remembered translation; who did and when stays on it' })
  @ApiOkResponse({ standardSchema: MemoryUnitDto })
  async correct(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CorrectMemoryUnit }) { target }: CorrectMemoryUnit,
    @CurrentUser() user: SignedInUser,
  ) {
    const [unit] = await this.views.units([await this.memory.correct(id, target, user.id)]);
    return unit;
  }

  @Get('memory/units/:id/changes')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'What was corrected in a unit, by whom and when, newest first' })
  @ApiOkResponse({ standardSchema: z.array(MemoryChangeDto) })
  async changes(@Param('id', { schema: Id }) id: string) {
    return this.views.changes(await this.memory.changesOf(id));
  }

  @Delete('memory/units/:id')
  @HttpCode(204)
  @Access({ role: 'editor', scope: 'review' })
  @ApiOperation({ summary: 'Forget a pair of texts' })
  @ApiNoContentResponse()
  remove(@Param('id', { schema: Id }) id: string) {
    return this.memory.remove(id);
  }

  @Get('editions/:id/matches')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'The score of the best match in the memory for each segment of an edition that has one' })
  @ApiOkResponse({ standardSchema: z.array(SegmentMatchDto) })
  async listBest(@Param('id', { schema: Id }) editionId: string) {
    const best = await this.suggestions.listBest(editionId);
    return [...best].map(([segmentId, { score, band }]) => ({ segmentId, score, band }));
  }

  private async find({ words, locale, before, limit }: MemoryQuery): Promise<ConcordanceHit[]> {
    const page = { limit, ...(before === undefined ? {} : { before }) };
    if (words !== undefined && words !== '') return this.matches.concordance(words, locale, page);
    const units = await this.memory.list(page);
    return units.map((unit) => ({ unit, side: 'source', spans: [] }));
  }
}
