import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Invitation, Invitations, Sessions, Users } from '@anverso/identity';
import { type Config, CONFIG, House } from '@anverso/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { sessionSecret, setSessionCookie } from '../http/session-cookie.js';
import { SessionDto } from '../session/session.dto.js';
import { AcceptInvitation, InvitationDto, Invite, InvitedDto, LookUpInvitation, toUserDto } from './people.dto.js';

/** Tokens travel in bodies, because addresses are logged. */
@ApiTags('people')
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly house: House,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Access({ role: 'admin', scope: 'people' })
  @ApiOperation({ summary: 'Invitations that still open' })
  @ApiOkResponse({ standardSchema: z.array(InvitationDto) })
  async list(): Promise<InvitationDto[]> {
    return this.describe(await this.invitations.listOpen());
  }

  @Post()
  @Access({ role: 'admin', scope: 'people' })
  @ApiOperation({ summary: 'Invite somebody by a link that opens once and lasts seven days; it is mailed too' })
  @ApiCreatedResponse({ standardSchema: InvitedDto })
  async invite(@Body({ schema: Invite }) body: Invite, @CurrentUser() user: SignedInUser) {
    const { invitation, link, mailed } = await this.invitations.invite({ ...body, invitedBy: user });
    const [described] = await this.describe([invitation]);
    return { invitation: described, link, mailed };
  }

  @Delete(':id')
  @HttpCode(204)
  @Access({ role: 'admin', scope: 'people' })
  @ApiOperation({ summary: 'Take an invitation back' })
  @ApiNoContentResponse()
  async withdraw(@Param('id', { schema: Id }) id: string): Promise<void> {
    await this.invitations.withdraw(id);
  }

  @Post('look-up')
  @HttpCode(200)
  @Access('public')
  @ApiOperation({ summary: 'Whom an invitation is for' })
  @ApiOkResponse({ standardSchema: InvitationDto })
  async lookUp(@Body({ schema: LookUpInvitation }) { token }: LookUpInvitation) {
    const [described] = await this.describe([await this.invitations.get(token)]);
    return described;
  }

  @Post('accept')
  @HttpCode(200)
  @Access('public')
  @ApiOperation({ summary: 'Take an invitation up; the answer sets the session cookie' })
  @ApiOkResponse({ standardSchema: SessionDto })
  async accept(
    @Body({ schema: AcceptInvitation }) { token, name, password }: AcceptInvitation,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const person = await this.invitations.accept(token, { name, password });
    const { secret, user } = await this.sessions.openFor(person);
    const former = sessionSecret(request);
    if (former !== undefined) await this.sessions.signOut(former);
    setSessionCookie(reply, secret, this.config);
    return { user: toUserDto(user), timeZone: (await this.house.get()).timeZone };
  }

  private async describe(invitations: readonly Invitation[]): Promise<InvitationDto[]> {
    const names = await this.users.namesOf(invitations.map(({ invitedBy }) => invitedBy));
    return invitations.map(({ id, email, role, locale, invitedBy, expiresAt }) => ({
      id,
      email,
      role,
      locale,
      invitedBy: names.get(invitedBy) ?? '',
      expiresAt: expiresAt.toISOString(),
    }));
  }
}
