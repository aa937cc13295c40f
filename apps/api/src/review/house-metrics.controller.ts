import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { type Locale } from '@anverso/kernel';
import { Sections } from '@anverso/articles';
import { type GroupMeasures, HouseMetrics, ReviewDesk } from '@anverso/review';
import { writeCsv } from '@anverso/translation';
import { type FastifyReply } from 'fastify';
import { Access } from '../http/access.js';
import { CSV } from '../http/bodies.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { HouseMetricsDto, MetricsPeriod } from './metrics.dto.js';

const NEED = { role: 'editor', scope: 'review' } as const;
const DAY = { required: false, schema: { type: 'string', format: 'date' } } as const;
const GROUPS = { source: 'bySource', section: 'bySection', translator: 'byTranslator' } as const;
const MEASURES = ['editions', 'segments', 'words', 'editRate', 'likeness', 'editMs'] as const;
const COLUMNS = ['by', 'key', 'name', 'editions', 'segments', 'words', 'hter', 'chrf', 'edit_ms'];

@ApiTags('review')
@Controller('metrics')
export class HouseMetricsController {
  constructor(
    private readonly metrics: HouseMetrics,
    private readonly sections: Sections,
    private readonly desk: ReviewDesk,
  ) {}

  @Get()
  @Access(NEED)
  @ApiOperation({ summary: 'What drafts were worth in a period, by engine, by section and by translator' })
  @ApiQuery({ name: 'from', ...DAY })
  @ApiQuery({ name: 'to', ...DAY })
  @ApiOkResponse({ standardSchema: HouseMetricsDto })
  measure(@Query({ schema: MetricsPeriod }) period: MetricsPeriod, @CurrentUser() { locale }: SignedInUser) {
    return this.withNames(period, locale);
  }

  @Get('export')
  @Header('cache-control', 'no-store')
  @Access(NEED)
  @ApiOperation({ summary: 'The same figures as CSV, one group a row' })
  @ApiQuery({ name: 'from', ...DAY })
  @ApiQuery({ name: 'to', ...DAY })
  @ApiProduces(CSV)
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(
    @Query({ schema: MetricsPeriod }) period: MetricsPeriod,
    @CurrentUser() { locale }: SignedInUser,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = toCsv(await this.withNames(period, locale));
    const name = ['metrics', period.from, period.to].filter((part) => part !== undefined).join('-');
    await reply.type(CSV).header('content-disposition', `attachment; filename="${name}.csv"`).send(file);
  }

  private async withNames(period: MetricsPeriod, locale: Locale): Promise<HouseMetricsDto> {
    const measured = await this.metrics.measure(period);
    const [sections, people] = await Promise.all([
      this.sections.list(),
      this.desk.namesOf(measured.byTranslator.map(({ key }) => key)),
    ]);
    const titles = new Map(sections.map(({ id, names }) => [id, names[locale].name]));
    const named = (groups: readonly GroupMeasures[], names: ReadonlyMap<string, string>) =>
      groups.map((group) => ({ ...group, name: names.get(group.key) ?? null }));
    return {
      ...measured,
      bySource: named(measured.bySource, new Map()),
      bySection: named(measured.bySection, titles),
      byTranslator: named(measured.byTranslator, people),
    };
  }
}

function toCsv(measured: HouseMetricsDto): string {
  const row = (by: string, key: string, name: string, group: HouseMetricsDto['total']): string[] => [
    by,
    key,
    name,
    ...MEASURES.map((measure) => String(group[measure] ?? '')),
  ];
  const groups = Object.entries(GROUPS).flatMap(([by, list]) =>
    measured[list].map((group) => row(by, group.key, group.name ?? '', group)),
  );
  return writeCsv([COLUMNS, row('all', '', '', measured.total), ...groups]);
}
