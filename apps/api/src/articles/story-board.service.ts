import { Injectable } from '@nestjs/common';
import { type Article, Articles, Editions, type EditionSummary } from '@anverso/articles';
import { Users } from '@anverso/identity';
import { PublishedStories } from '@anverso/publishing';
import { Assignments } from '@anverso/review';
import { Segments, type TranslationJob, TranslationJobs } from '@anverso/translation';
import { type ArticleDto, type AssignmentDto } from './articles.dto.js';

/** Where every story stands in both languages, read from the rows of all steps of the road. */
@Injectable()
export class StoryBoard {
  constructor(
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly segments: Segments,
    private readonly translationJobs: TranslationJobs,
    private readonly published: PublishedStories,
    private readonly assignments: Assignments,
    private readonly people: Users,
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
    const jobOf = new Map(jobs.map((job) => [job.targetEditionId, job]));
    const progress = await this.segments.progressOf([...jobOf.keys()]);
    const headlines = await this.segments.headlinesOf([...jobOf.keys()]);
    const assigned = await this.assignmentsOf(editions.map(({ id }) => id));
    const summaries = Map.groupBy(editions, ({ articleId }) => articleId);
    return articles.map((article) =>
      toArticle(
        article,
        (summaries.get(article.id) ?? []).map((edition) => ({
          ...toSummary(edition, jobOf.get(edition.id)),
          headline: headlines.get(edition.id) ?? edition.headline,
          url: urls.get(edition.id),
          progress: progress.get(edition.id),
          assignment: assigned.get(edition.id),
        })),
      ),
    );
  }

  private async assignmentsOf(editionIds: readonly string[]): Promise<Map<string, AssignmentDto>> {
    const assignments = await this.assignments.list(editionIds);
    const names = await this.people.namesOf(assignments.flatMap(({ userId }) => userId ?? []));
    return new Map(
      assignments.map(({ editionId, userId, dueAt }) => [
        editionId,
        {
          person: userId === null ? null : { id: userId, name: names.get(userId) ?? '' },
          dueAt: dueAt?.toISOString() ?? null,
        },
      ]),
    );
  }
}

type Summary = ArticleDto['editions'][number];

function toArticle(article: Article, editions: Summary[]): ArticleDto {
  const { id, sourceLocale, sectionId, createdAt } = article;
  return { id, sourceLocale, section: sectionId, createdAt: createdAt.toISOString(), editions };
}

function toSummary({ id, locale, state, headline }: EditionSummary, job: TranslationJob | undefined): Summary {
  return {
    id,
    locale,
    headline,
    state,
    job: job === undefined ? undefined : { id: job.id, state: job.state, reason: job.reason },
  };
}
