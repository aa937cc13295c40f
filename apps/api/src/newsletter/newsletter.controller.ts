import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Campaign, Campaigns, type Issue, Issues, Newsletters } from '@anverso/newsletter';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { CampaignDto, CreateIssue, IssueDto, IssuePreviewDto, NewsletterDto, PreviewQuery } from './newsletter.dto.js';

@ApiTags('newsletter')
@Controller()
export class NewsletterController {
  constructor(
    private readonly newsletters: Newsletters,
    private readonly issues: Issues,
    private readonly campaigns: Campaigns,
  ) {}

  @Get('newsletters')
  @Access({ role: 'translator', scope: 'newsletter' })
  @ApiOperation({ summary: 'The newsletters of the house' })
  @ApiOkResponse({ standardSchema: z.array(NewsletterDto) })
  async listNewsletters() {
    const newsletters = await this.newsletters.list();
    return newsletters.map(({ id, slug, names }) => ({ id, slug, names }));
  }

  @Post('newsletters/:id/issues')
  @Access({ role: 'editor', scope: 'newsletter' })
  @ApiOperation({ summary: 'A new issue of published stories, for both languages at once' })
  @ApiCreatedResponse({ standardSchema: IssueDto })
  async createIssue(
    @Param('id', { schema: Id }) newsletterId: string,
    @Body({ schema: CreateIssue }) body: CreateIssue,
    @CurrentUser() user: SignedInUser,
  ) {
    return toIssueDto(await this.issues.create({ newsletterId, ...body, userId: user.id }));
  }

  @Get('newsletters/:id/issues')
  @Access({ role: 'translator', scope: 'newsletter' })
  @ApiOperation({ summary: 'The issues of a newsletter, newest first' })
  @ApiOkResponse({ standardSchema: z.array(IssueDto) })
  async listIssues(@Param('id', { schema: Id }) newsletterId: string) {
    return (await this.issues.list(newsletterId)).map(toIssueDto);
  }

  @Get('issues/:id')
  @Access({ role: 'translator', scope: 'newsletter' })
  @ApiOperation({ summary: 'One issue' })
  @ApiOkResponse({ standardSchema: IssueDto })
  async getIssue(@Param('id', { schema: Id }) id: string) {
    return toIssueDto(await this.issues.get(id));
  }

  @Get('issues/:id/preview')
  @Access({ role: 'translator', scope: 'newsletter' })
  @ApiOperation({ summary: 'The mail of one language as readers would get it now' })
  @ApiOkResponse({ standardSchema: IssuePreviewDto })
  preview(@Param('id', { schema: Id }) id: string, @Query({ schema: PreviewQuery }) { locale }: PreviewQuery) {
    return this.issues.preview(id, locale);
  }

  @Post('issues/:id/send')
  @HttpCode(202)
  @Access({ role: 'editor', scope: 'newsletter' })
  @ApiOperation({ summary: 'Send an issue to everybody who confirmed; sending twice answers the same campaign' })
  @ApiAcceptedResponse({ standardSchema: CampaignDto })
  async send(@Param('id', { schema: Id }) issueId: string, @CurrentUser() user: SignedInUser) {
    return this.toCampaignDto(await this.campaigns.start(issueId, user.id));
  }

  @Get('campaigns/:id')
  @Access({ role: 'translator', scope: 'newsletter' })
  @ApiOperation({ summary: 'A sending and its ledger, which always balances' })
  @ApiOkResponse({ standardSchema: CampaignDto })
  async getCampaign(@Param('id', { schema: Id }) id: string) {
    return this.toCampaignDto(await this.campaigns.get(id));
  }

  private async toCampaignDto({ id, issueId, state, reason }: Campaign) {
    return { id, issueId, state, reason: reason ?? null, counts: await this.campaigns.counts(id) };
  }
}

function toIssueDto({ id, newsletterId, number, articleIds, variants }: Issue) {
  return { id, newsletterId, number, articleIds, variants };
}
