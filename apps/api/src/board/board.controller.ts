import { Body, Controller, HttpCode, type MessageEvent, Param, Put, Sse } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { reaches, Users } from '@anverso/identity';
import { conflict } from '@anverso/kernel';
import { DatabaseSignals } from '@anverso/platform';
import { Assignments } from '@anverso/review';
import { map, merge, Observable, takeUntil, throttleTime, timer } from 'rxjs';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { AssignEdition } from './board.dto.js';

/** A busy minute must not make every screen ask all the time. */
const AT_MOST_EVERY_MS = 500;
const ALIVE_EVERY_MS = 20_000;
/** Then the browser asks again by itself, and the door looks again who it is. */
const STREAM_MS = 900_000;

@ApiTags('articles')
@Controller()
export class BoardController {
  constructor(
    private readonly users: Users,
    private readonly assignments: Assignments,
    private readonly signals: DatabaseSignals,
  ) {}

  @Put('editions/:id/assignment')
  @HttpCode(204)
  @Access({ role: 'translator', scope: 'articles' })
  @ApiOperation({ summary: 'Say who translates and by when; translators may take what nobody has, and give it back' })
  @ApiNoContentResponse()
  async assign(
    @Param('id', { schema: Id }) editionId: string,
    @Body({ schema: AssignEdition }) { userId, dueAt }: AssignEdition,
    @CurrentUser() user: SignedInUser,
  ): Promise<void> {
    if (userId !== null) await this.requireActive(userId);
    await this.assignments.assign(
      { editionId, userId, dueAt: dueAt === null ? null : new Date(dueAt) },
      { userId: user.id, decides: reaches(user.role, 'editor') },
    );
  }

  @Sse('board/events')
  @Access({ role: 'translator', scope: 'articles' })
  @ApiOperation({ summary: 'Says as server-sent events that the board changed; what it shows is asked for then' })
  events(): Observable<MessageEvent> {
    const changes = new Observable<void>((observer) => this.signals.listen('board_changed', () => observer.next()));
    return merge(
      timer(0, ALIVE_EVERY_MS).pipe(map((): MessageEvent => ({ type: 'alive', data: {} }))),
      changes.pipe(
        throttleTime(AT_MOST_EVERY_MS, undefined, { leading: true, trailing: true }),
        map((): MessageEvent => ({ type: 'changed', data: {} })),
      ),
    ).pipe(takeUntil(timer(STREAM_MS)));
  }

  private async requireActive(userId: string): Promise<void> {
    const { disabledAt } = await this.users.getById(userId);
    if (disabledAt !== null) throw conflict('PERSON_DISABLED');
  }
}
