import { Inject, Injectable } from '@nestjs/common';
import { type Clock, conflict, type Locale, LOCALES, newId, type UserId } from '@anverso/kernel';
import { parseEmail } from '@anverso/audience';
import {
  CLOCK,
  CONFIG,
  type Config,
  House,
  MAIL_TRANSPORT,
  mailDomain,
  type MailReceipt,
  type MailTransport,
} from '@anverso/platform';
import { PublishedStories, type PublishedStory } from '@anverso/publishing';
import { type IssueStory } from './domain/issue-content.js';
import { assertStories, issueVariant } from './domain/issue-variant.js';
import { type Issue, type IssueVariant } from './domain/newsletter.js';
import { IssuesRepository } from './issues.repository.js';
import { Newsletters } from './newsletters.repository.js';
import { type RenderedIssue, renderIssue } from './templates/render-issue.js';

const LIST_PAGE = 50;

/** The same in both languages, so that mail programs can be told to look for it. */
const TEST_MARK = '[Test]';

@Injectable()
export class Issues {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    private readonly house: House,
    private readonly repository: IssuesRepository,
    private readonly newsletters: Newsletters,
    private readonly published: PublishedStories,
  ) {}

  /** A new number of a newsletter: stories in their order, all of them published in both languages. */
  async create(request: {
    newsletterId: string;
    articleIds: readonly string[];
    variants?: Partial<Record<Locale, Partial<IssueVariant>>>;
    userId: UserId;
  }): Promise<Issue> {
    assertStories(request.articleIds);
    const stories = await this.storiesOf(request.articleIds);
    return this.repository.insert(
      {
        id: newId(),
        newsletterId: request.newsletterId,
        articleIds: [...request.articleIds],
        variants: {
          en: issueVariant(request.variants?.en, stories.en),
          es: issueVariant(request.variants?.es, stories.es),
        },
        createdAt: this.clock.now(),
      },
      request.userId,
    );
  }

  /** Other stories, another order or other lines, until the sending starts (NEWSLETTER_ISSUE_SENT). */
  async update(
    id: string,
    change: { articleIds: readonly string[]; variants?: Partial<Record<Locale, Partial<IssueVariant>>> },
  ): Promise<Issue> {
    assertStories(change.articleIds);
    const stories = await this.storiesOf(change.articleIds);
    await this.repository.replace({
      id,
      articleIds: [...change.articleIds],
      variants: {
        en: issueVariant(change.variants?.en, stories.en),
        es: issueVariant(change.variants?.es, stories.es),
      },
    });
    return this.repository.get(id);
  }

  /** Takes away an issue that was never sent. */
  delete(id: string): Promise<void> {
    return this.repository.delete(id);
  }

  /** The mail of one language to one address, marked as a test: it is nobody's delivery and counts nowhere. */
  async sendTest(issueId: string, locale: Locale, email: string): Promise<MailReceipt> {
    const to = parseEmail(email);
    const { subject, html, text } = await this.preview(issueId, locale);
    return this.transport.send({
      messageId: `test.${newId()}@${mailDomain(this.config)}`,
      to,
      subject: `${TEST_MARK} ${subject}`,
      html,
      text,
      headers: { 'Content-Language': locale },
    });
  }

  get(id: string): Promise<Issue> {
    return this.repository.get(id);
  }

  /** The newest issues of a newsletter first. */
  list(newsletterId: string, limit = LIST_PAGE): Promise<Issue[]> {
    return this.repository.list(newsletterId, limit);
  }

  /** The mail as a reader would get it now; its link to unsubscribe leads to nobody's subscription. */
  async preview(issueId: string, locale: Locale): Promise<RenderedIssue> {
    return (await this.render(await this.get(issueId), 'preview', [locale]))[locale];
  }

  /** The mails of an issue, one per language, with this token in the links that are the reader's own. */
  async render(
    issue: Issue,
    token: string,
    locales: readonly Locale[] = LOCALES,
  ): Promise<Record<Locale, RenderedIssue>> {
    const newsletter = await this.newsletters.get(issue.newsletterId);
    const stories = await this.storiesOf(issue.articleIds);
    const siteUrl = this.config.site.url;
    const { siteName, timeZone } = await this.house.get();
    const rendered = await Promise.all(
      locales.map(async (locale) => {
        const mail = await renderIssue({
          locale,
          newsletterName: newsletter.names[locale],
          number: issue.number,
          siteName,
          date: this.clock.now(),
          timeZone,
          ...issue.variants[locale],
          stories: stories[locale].map((story) => toIssueStory(story, siteUrl)),
          siteUrl,
          unsubscribeUrl: unsubscribeUrl(siteUrl, locale, token),
        });
        return [locale, mail] as const;
      }),
    );
    return Object.fromEntries(rendered) as Record<Locale, RenderedIssue>;
  }

  /** The stories in the order of the issue; every one of them must be live in every language. */
  private async storiesOf(articleIds: readonly string[]): Promise<Record<Locale, PublishedStory[]>> {
    const published = await this.published.findMany([...articleIds]);
    const faces = new Map(published.map((story) => [`${story.articleId} ${story.locale}`, story]));
    const inOrder = (locale: Locale): PublishedStory[] =>
      articleIds.flatMap((articleId) => faces.get(`${articleId} ${locale}`) ?? []);
    const stories = { en: inOrder('en'), es: inOrder('es') };
    const missing = articleIds.filter((id) => LOCALES.some((locale) => !faces.has(`${id} ${locale}`)));
    if (missing.length > 0) throw conflict('NEWSLETTER_STORY_NOT_PUBLISHED', { articleIds: missing });
    return stories;
  }
}

/** Where a reader leaves: a page with a button, which the mail program's own button posts to (RFC 8058). */
export function unsubscribeUrl(siteUrl: string, locale: Locale, token: string): string {
  return `${siteUrl}/${locale}/unsubscribe/${token}`;
}

function toIssueStory(story: PublishedStory, siteUrl: string): IssueStory {
  const { headline, dek, byline, picture } = story;
  return {
    url: absolute(story.url, siteUrl),
    section: story.sectionName,
    headline,
    dek,
    byline,
    picture: picture === undefined ? undefined : { ...picture, url: absolute(picture.url, siteUrl) },
  };
}

const absolute = (address: string, siteUrl: string): string => new URL(address, `${siteUrl}/`).href;
