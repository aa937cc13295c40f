import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { errorMessage } from '@anverso/i18n';
import { type Locale, providerError } from '@anverso/kernel';
import { type Campaign, Campaigns, type Issue, Issues, Newsletters } from '@anverso/newsletter';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import {
  CampaignDto,
  CreateIssue,
  IssueDto,
  IssuePreviewDto,
  NewsletterDto,
  PreviewQuery,
  PublishedStoryDto,
  TestMail,
  UpdateIssue,
} from './newsletter.dto.js';
import { StoryShelf } from './story-shelf.service.js';

@ApiTags('newsletter')
@Controller()
export class NewsletterController {
  constructor(
    private readonly newsletters: Newsletters,
    private readonly issues: Issues,
    private readonly campaigns: Campaigns,
    private readonly shelf: StoryShelf,
  ) {}

  @Get('newsletters')
  @Access({ role: 'translator', scope: 'newsletter' })
  @ApiOperation({ summary: 'The newsletters of the house' })
  @ApiOkResponse({ standardSchema: z.array(NewsletterDto) })
  async listNewsletters() {
    const newsletters = await this.newsletters.list();
    return newsletters.map(({ id, slug, names }) => ({ id, slug, names }));
  }

  @Get('published-stories')
  @Access({ role: 'translator', scope: 'newsletter' })
  @ApiOperation({ summary: 'Stories that are live in both languages, newest first: what an issue can be made of' })
  @ApiOkResponse({ standardSchema: z.array(PublishedStoryDto) })
  listStories(@CurrentUser() user: SignedInUser) {
    return this.shelf.list(user.locale);
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
    return this.toIssueDto(await this.issues.create({ newsletterId, ...body, userId: user.id }), user.locale);
  }

  @Get('newsletters/:id/issues')
  @Access({ role: 'translator', scope: 'newsletter' })
  @ApiOperation({ summary: 'The issues of a newsletter, newest first' })
  @ApiOkResponse({ standardSchema: z.array(IssueDto) })
  async listIssues(@Param('id', { schema: Id }) newsletterId: string, @CurrentUser() user: SignedInUser) {
    const issues = await this.issues.list(newsletterId);
    return Promise.all(issues.map((issue) => this.toIssueDto(issue, user.locale)));
  }

  @Get('issues/:id')
  @Access({ role: 'translator', scope: 'newsletter' })
  @ApiOperation({ summary: 'One issue' })
  @ApiOkResponse({ standardSchema: IssueDto })
  async getIssue(@Param('id', { schema: Id }) id: string, @CurrentUser() user: SignedInUser) {
    return this.toIssueDto(await this.issues.get(id), user.locale);
  }

  @Put('issues/:id')
  @Access({ role: 'editor', scope: 'newsletter' })
  @ApiOperation({ summary: 'Change an issue that is not being sent' })
  @ApiOkResponse({ standardSchema: IssueDto })
  async updateIssue(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UpdateIssue }) body: CreateIssue,
    @CurrentUser() user: SignedInUser,
  ) {
    return this.toIssueDto(await this.issues.update(id, body), user.locale);
  }

  @Delete('issues/:id')
  @HttpCode(204)
  @Access({ role: 'editor', scope: 'newsletter' })
  @ApiOperation({ summary: 'Throw away an issue that was never sent' })
  @ApiNoContentResponse()
  async deleteIssue(@Param('id', { schema: Id }) id: string): Promise<void> {
    await this.issues.delete(id);
  }

  @Get('issues/:id/preview')
  @Access({ role: 'translator', scope: 'newsletter' })
  @ApiOperation({ summary: 'The mail of one language as readers would get it now' })
  @ApiOkResponse({ standardSchema: IssuePreviewDto })
  preview(@Param('id', { schema: Id }) id: string, @Query({ schema: PreviewQuery }) { locale }: PreviewQuery) {
    return this.issues.preview(id, locale);
  }

  @Post('issues/:id/test')
  @HttpCode(204)
  @Access({ role: 'editor', scope: 'newsletter' })
  @ApiOperation({ summary: 'Send the mail of one language to one address, marked as a test; it counts nowhere' })
  @ApiNoContentResponse()
  async sendTest(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: TestMail }) { locale, email }: TestMail,
  ): Promise<void> {
    const { outcome, code } = await this.issues.sendTest(id, locale, email);
    if (outcome !== 'accepted') throw providerError('TEST_MAIL_NOT_ACCEPTED', { code }, { retryable: true });
  }

  @Post('issues/:id/send')
  @HttpCode(202)
  @Access({ role: 'editor', scope: 'newsletter' })
  @ApiOperation({ summary: 'Send an issue to everybody who confirmed; sending twice answers the same campaign' })
  @ApiAcceptedResponse({ standardSchema: CampaignDto })
  async send(@Param('id', { schema: Id }) issueId: string, @CurrentUser() user: SignedInUser) {
    return this.toCampaignDto(await this.campaigns.start(issueId, user.id), user.locale);
  }

  @Get('campaigns/:id')
  @Access({ role: 'translator', scope: 'newsletter' })
  @ApiOperation({ summary: 'A sending and its ledger, which always balances' })
  @ApiOkResponse({ standardSchema: CampaignDto })
  async getCampaign(@Param('id', { schema: Id }) id: string, @CurrentUser() user: SignedInUser) {
    return this.toCampaignDto(await this.campaigns.get(id), user.locale);
  }

  private async toIssueDto(issue: Issue, locale: Locale) {
    const { id, newsletterId, number, articleIds, variants, createdAt } = issue;
    const campaign = await this.campaigns.findOfIssue(id);
    return {
      id,
      newsletterId,
      number,
      articleIds,
      variants,
      createdAt: createdAt.toISOString(),
      campaign: campaign === undefined ? null : await this.toCampaignDto(campaign, locale),
    };
  }

  private async toCampaignDto({ id, issueId, state, reason }: Campaign, locale: Locale) {
    return {
      id,
      issueId,
      state,
      reason: reason ?? null,
      explanation: reason === undefined ? null : errorMessage({ code: reason, details: {} }, locale),
      counts: await this.campaigns.counts(id),
    };
  }
}
