import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Sessions } from '@anverso/identity';
import { type Config, CONFIG } from '@anverso/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { clearSessionCookie, sessionSecret, setSessionCookie } from '../http/session-cookie.js';
import { toUserDto } from '../people/people.dto.js';
import { SessionDto, SignIn } from './session.dto.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
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
    return { user: toUserDto(user) };
  }

  @Get()
  @Access({ role: 'translator' })
  @ApiOperation({ summary: 'Who is signed in' })
  @ApiOkResponse({ standardSchema: SessionDto })
  get(@CurrentUser() user: SignedInUser): SessionDto {
    return { user: toUserDto(user) };
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
}
