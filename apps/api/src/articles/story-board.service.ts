import { Injectable } from '@nestjs/common';
import { type Article, Articles, Editions, type EditionSummary } from '@anverso/articles';
import { PublishedStories } from '@anverso/publishing';
import { Segments, type TranslationJob, TranslationJobs } from '@anverso/translation';
import { type ArticleDto } from './articles.dto.js';

/** Where every story stands in both languages, read from the rows of all steps of the road. */
@Injectable()
export class StoryBoard {
  constructor(
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly segments: Segments,
    private readonly translationJobs: TranslationJobs,
    private readonly published: PublishedStories,
  ) {}

  async list(page: { limit: number; offset: number }): Promise<ArticleDto[]> {
    return this.describe(await this.articles.list(page));
  }

  async get(articleId: string): Promise<ArticleDto> {
    const article = await this.articles.get(articleId);
    const [described] = await this.describe([article]);
    return described ?? toArticle(article, []);
  }

  private async describe(articles: readonly Article[]): Promise<ArticleDto[]> {
    const ids = articles.map(({ id }) => id);
    const editions = await this.editions.listOfArticles(ids);
    const jobs = await this.translationJobs.listLatest(editions.map(({ id }) => id));
    const live = await this.published.findMany(ids);
    const urls = new Map(live.map(({ editionId, url }) => [editionId, url]));
    const targetIds = jobs.map(({ targetEditionId }) => targetEditionId);
    const progress = await this.segments.progressOf(targetIds);
    const headlines = await this.segments.headlinesOf(targetIds);
    const summaries = editions.map((edition) => {
      const job = jobs.find(({ targetEditionId }) => targetEditionId === edition.id);
      const headline = headlines.get(edition.id) ?? edition.headline;
      const summary = toSummary({ ...edition, headline }, urls.get(edition.id), job, progress.get(edition.id));
      return { articleId: edition.articleId, summary };
    });
    return articles.map((article) =>
      toArticle(
        article,
        summaries.filter(({ articleId }) => articleId === article.id).map(({ summary }) => summary),
      ),
    );
  }
}

type Summary = ArticleDto['editions'][number];

function toArticle(article: Article, editions: Summary[]): ArticleDto {
  const { id, sourceLocale, sectionId, createdAt } = article;
  return { id, sourceLocale, section: sectionId, createdAt: createdAt.toISOString(), editions };
}

function toSummary(
  edition: EditionSummary,
  url: string | undefined,
  job: TranslationJob | undefined,
  progress: Summary['progress'],
): Summary {
  const { id, locale, state, headline } = edition;
  return {
    id,
    locale,
    headline,
    state,
    url,
    job: job === undefined ? undefined : { id: job.id, state: job.state, reason: job.reason },
    progress,
  };
}
