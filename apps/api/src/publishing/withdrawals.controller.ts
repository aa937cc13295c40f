import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Withdrawals } from '@anverso/publishing';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { WithdrawalDesk } from './withdrawal-desk.service.js';
import { PublicationDto, WithdrawalDto, WithdrawStory } from './withdrawals.dto.js';

@ApiTags('releases')
@Controller()
export class WithdrawalsController {
  constructor(
    private readonly withdrawals: Withdrawals,
    private readonly desk: WithdrawalDesk,
  ) {}

  @Get('publications')
  @Access({ role: 'translator', scope: 'release' })
  @ApiOperation({ summary: 'Every story that readers can reach now' })
  @ApiOkResponse({ standardSchema: z.array(PublicationDto) })
  listPublications() {
    return this.desk.listPublications();
  }

  @Post('articles/:id/withdraw')
  @HttpCode(202)
  @Access({ role: 'editor', scope: 'release' })
  @ApiOperation({ summary: 'Take a published story back, in both languages at once; its pages answer 410' })
  @ApiAcceptedResponse({ standardSchema: WithdrawalDto })
  async withdraw(
    @Param('id', { schema: Id }) articleId: string,
    @Body({ schema: WithdrawStory }) body: WithdrawStory,
    @CurrentUser() user: SignedInUser,
  ) {
    return this.desk.describe(await this.withdrawals.request({ articleId, reason: body.reason, userId: user.id }));
  }

  @Get('withdrawals')
  @Access({ role: 'translator', scope: 'release' })
  @ApiOperation({ summary: 'The stories that were taken back, with the reasons' })
  @ApiOkResponse({ standardSchema: z.array(WithdrawalDto) })
  list() {
    return this.desk.list();
  }

  @Get('withdrawals/:id')
  @Access({ role: 'translator', scope: 'release' })
  @ApiOperation({ summary: 'One withdrawal and how far it is' })
  @ApiOkResponse({ standardSchema: WithdrawalDto })
  async get(@Param('id', { schema: Id }) id: string) {
    return this.desk.describe(await this.withdrawals.get(id));
  }
}
