import { Inject, Injectable } from '@nestjs/common';
import { Articles, Editions } from '@anverso/articles';
import { type Config, CONFIG } from '@anverso/platform';
import { type LiveArticle, PublishedStories, type Withdrawal, Withdrawals } from '@anverso/publishing';
import { type PublicationDto, type WithdrawalDto } from './withdrawals.dto.js';

/** What is live and what was taken back, as people read it. */
@Injectable()
export class WithdrawalDesk {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly published: PublishedStories,
    private readonly withdrawals: Withdrawals,
    private readonly articles: Articles,
    private readonly editions: Editions,
  ) {}

  async listPublications(): Promise<PublicationDto[]> {
    const live = await this.published.listLive();
    const latest = await this.withdrawals.listLatest(live.map(({ articleId }) => articleId));
    const byArticle = new Map(latest.map((withdrawal) => [withdrawal.articleId, withdrawal]));
    return live.map((article) => toPublication(article, byArticle.get(article.articleId)));
  }

  async list(): Promise<WithdrawalDto[]> {
    return Promise.all((await this.withdrawals.list()).map((withdrawal) => this.describe(withdrawal)));
  }

  async describe(withdrawal: Withdrawal): Promise<WithdrawalDto> {
    const { id, articleId, state, reason, failure, requestedBy, createdAt, withdrawnAt, pages } = withdrawal;
    const { sourceLocale } = await this.articles.get(articleId);
    const source = await this.editions.find(articleId, sourceLocale);
    return {
      id,
      articleId,
      headline: source?.document.headline ?? '',
      locale: sourceLocale,
      state,
      reason,
      failure,
      requestedBy,
      createdAt: createdAt.toISOString(),
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
      pages: pages.map(({ locale, path }) => ({ locale, url: `${this.config.site.url}${path}` })),
    };
  }
}

function toPublication(article: LiveArticle, withdrawal: Withdrawal | undefined): PublicationDto {
  const { articleId, sectionId, releaseId, firstPublishedAt, updatedAt, faces } = article;
  // One that was carried out belongs to an earlier life of the story.
  const standing = withdrawal === undefined || withdrawal.state === 'withdrawn' ? null : withdrawal;
  return {
    articleId,
    section: sectionId,
    releaseId,
    publishedAt: firstPublishedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    faces,
    withdrawal: standing === null ? null : { id: standing.id, state: standing.state, failure: standing.failure },
  };
}
