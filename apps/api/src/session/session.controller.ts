import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Sessions, type User, Users } from '@anverso/identity';
import { type Config, CONFIG, House } from '@anverso/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { clearSessionCookie, sessionSecret, setSessionCookie } from '../http/session-cookie.js';
import { ChangePassword, toUserDto } from '../people/people.dto.js';
import { ChooseLocale, SessionDto, SignIn, VisitorDto } from './session.dto.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly users: Users,
    private readonly house: House,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('public')
  @ApiOperation({ summary: 'Sign in by e-mail address and password; the answer sets the session cookie' })
  @ApiOkResponse({ standardSchema: SessionDto })
  async signIn(
    @Body({ schema: SignIn }) { email, password }: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const { secret, user } = await this.sessions.signIn(email, password, request.ip);
    const former = sessionSecret(request);
    if (former !== undefined) await this.sessions.signOut(former);
    setSessionCookie(reply, secret, this.config);
    return this.toSession(user);
  }

  @Get()
  @Access({ role: 'translator' })
  @ApiOperation({ summary: 'Who is signed in' })
  @ApiOkResponse({ standardSchema: SessionDto })
  get(@CurrentUser() user: SignedInUser): Promise<SessionDto> {
    return this.toSession(user);
  }

  @Get('visitor')
  @Access('public')
  @ApiOperation({ summary: 'Who is signed in with this browser, or nobody: for pages that have something for both' })
  @ApiOkResponse({ standardSchema: VisitorDto })
  async visitor(@Req() request: FastifyRequest): Promise<VisitorDto> {
    const secret = sessionSecret(request);
    const session = secret === undefined ? undefined : await this.sessions.find(secret);
    const { timeZone } = await this.house.get();
    return { user: session === undefined ? null : toUserDto(session.user), timeZone };
  }

  @Put('locale')
  @Access({ role: 'translator' })
  @ApiOperation({ summary: 'The language that the desk speaks to you, on every machine' })
  @ApiOkResponse({ standardSchema: SessionDto })
  async chooseLocale(
    @Body({ schema: ChooseLocale }) { locale }: ChooseLocale,
    @CurrentUser() user: SignedInUser,
  ): Promise<SessionDto> {
    return this.toSession(await this.users.chooseLocale(user.id, locale));
  }

  @Put('password')
  @HttpCode(204)
  @Access({ role: 'translator' })
  @ApiOperation({ summary: 'Choose a new password; your other sessions end' })
  @ApiNoContentResponse()
  async changePassword(
    @Body({ schema: ChangePassword }) { current, next }: ChangePassword,
    @CurrentUser() user: SignedInUser,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const secret = sessionSecret(request) ?? '';
    await this.sessions.changePassword(user, { current, next, secret, networkAddress: request.ip });
  }

  @Delete()
  @HttpCode(204)
  @Access({ role: 'translator' })
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const secret = sessionSecret(request);
    if (secret !== undefined) await this.sessions.signOut(secret);
    clearSessionCookie(reply, this.config);
  }

  private async toSession(user: User): Promise<SessionDto> {
    return { user: toUserDto(user), timeZone: (await this.house.get()).timeZone };
  }
}
