import { Body, Controller, Get, HttpCode, type MessageEvent, Param, Post, Query, Sse } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ENGINE_NAMES, type TranslationProgress, TranslationJobs, TranslationPlans } from '@anverso/translation';
import { distinctUntilChanged, exhaustMap, from, map, type Observable, retry, takeWhile, timer } from 'rxjs';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { EngineChoice, EngineQuery, TranslationEstimateDto, TranslationJobDto } from './translation.dto.js';

const PROGRESS_EVERY_MS = 250;
const RETRY_AFTER_MS = 1_000;

@ApiTags('translation')
@Controller()
export class TranslationJobsController {
  constructor(
    private readonly jobs: TranslationJobs,
    private readonly plans: TranslationPlans,
  ) {}

  @Get('articles/:id/translation-estimate')
  @Access({ role: 'editor', scope: 'articles' })
  @ApiOperation({ summary: 'What translating this story would cost, whom it would ask, and whether there is room' })
  @ApiQuery({ name: 'engine', required: false, enum: ENGINE_NAMES })
  @ApiOkResponse({ standardSchema: TranslationEstimateDto })
  async estimate(@Param('id', { schema: Id }) id: string, @Query({ schema: EngineQuery }) { engine }: EngineChoice) {
    const { quota, ...plan } = await this.plans.estimate(id, engine);
    return { ...plan, quota: quota === undefined ? null : { kind: 'limited', ...quota } };
  }

  @Post('articles/:id/submit')
  @HttpCode(202)
  @Access({ role: 'editor', scope: 'articles' })
  @ApiOperation({ summary: 'Freeze the source and start the translation job; submitting twice answers the same job' })
  @ApiAcceptedResponse({ standardSchema: TranslationJobDto })
  async submit(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: EngineChoice.optional() }) body: EngineChoice | undefined,
    @CurrentUser() user: SignedInUser,
  ) {
    const job = await this.jobs.submit(id, user.id, body?.engine);
    return toDto(await this.jobs.progress(job.id));
  }

  @Get('translation-jobs/:id')
  @Access({ role: 'translator', scope: 'articles' })
  @ApiOperation({ summary: 'How far a translation job is' })
  @ApiOkResponse({ standardSchema: TranslationJobDto })
  async get(@Param('id', { schema: Id }) id: string) {
    return toDto(await this.jobs.progress(id));
  }

  @Sse('translation-jobs/:id/events')
  @Access({ role: 'translator', scope: 'articles' })
  @ApiOperation({ summary: 'The progress of a translation job as server-sent events, until it stops' })
  async events(@Param('id', { schema: Id }) id: string): Promise<Observable<MessageEvent>> {
    // A job that does not exist is refused before the stream opens.
    await this.jobs.progress(id);
    return timer(0, PROGRESS_EVERY_MS).pipe(
      exhaustMap(() => from(this.jobs.progress(id))),
      // The database may be away for a while: whoever watches goes on watching, and hears nothing of its errors.
      retry({ delay: RETRY_AFTER_MS }),
      map(toDto),
      distinctUntilChanged((before, now) => JSON.stringify(before) === JSON.stringify(now)),
      takeWhile(({ state }) => state === 'queued' || state === 'running', true),
      map((progress): MessageEvent => ({ type: 'progress', data: progress })),
    );
  }

  @Post('translation-jobs/:id/resume')
  @HttpCode(202)
  @Access({ role: 'editor', scope: 'articles' })
  @ApiOperation({ summary: 'Let a parked or failed job go on where it stopped, with another engine if you name one' })
  @ApiAcceptedResponse({ standardSchema: TranslationJobDto })
  async resume(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: EngineChoice.optional() }) body: EngineChoice | undefined,
  ) {
    await this.jobs.resume(id, body?.engine);
    return toDto(await this.jobs.progress(id));
  }
}

function toDto({
  job,
  total,
  drafted,
  confirmed,
  draftedBy,
  reservedCharacters,
}: TranslationProgress): TranslationJobDto {
  const { id, targetEditionId, engine, engines, passedOver, state, reason, glossaryVersion } = job;
  const by = [...draftedBy].map(([name, segments]) => ({ by: name, segments }));
  return {
    ...{ id, editionId: targetEditionId, engine, engines, passedOver, state, reason },
    ...{ total, drafted, confirmed, draftedBy: by, reservedCharacters, glossaryVersion },
  };
}
