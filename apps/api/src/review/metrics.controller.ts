import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EditionMetrics } from '@anverso/review';
import { Access } from '../http/access.js';
import { Id } from '../http/id.js';
import { EditionMetricsDto } from './metrics.dto.js';

@ApiTags('review')
@Controller('editions/:id/metrics')
export class MetricsController {
  constructor(private readonly metrics: EditionMetrics) {}

  @Get()
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({
    summary: 'How much of the drafts of an approved translation was changed, and how long it took; 409 before approval',
  })
  @ApiOkResponse({ standardSchema: EditionMetricsDto })
  measure(@Param('id', { schema: Id }) id: string) {
    return this.metrics.measure(id);
  }
}
