import { Inject, Injectable } from '@nestjs/common';
import { type Locale } from '@anverso/kernel';
import { Revisions, Sections } from '@anverso/articles';
import { type Config, CONFIG } from '@anverso/platform';
import { mediaPath, renditionUpTo } from './domain/picture.js';
import { type Publication, type StoryCard } from './domain/story.js';
import { Publications } from './publications.repository.js';
import { StoryArchive } from './story-archive.service.js';

/** One face of a live story, as mails and lists outside the site show it. */
export interface PublishedStory {
  articleId: string;
  editionId: string;
  locale: Locale;
  path: string;
  url: string;
  publishedAt: Date;
  sectionName: string;
  headline: string;
  dek?: string;
  date?: string;
  byline: string[];
  /** A JPEG, because every mail program knows it. */
  picture?: { url: string; width: number; height: number; alt: string; credit?: string };
}

/** A live story, both faces together, for the list of what is live. */
export interface LiveArticle {
  articleId: string;
  sectionId: string;
  releaseId: string;
  firstPublishedAt: Date;
  updatedAt: Date;
  faces: { editionId: string; locale: Locale; headline: string; url: string }[];
}

const MAIL_PICTURE_WIDTH = 960;

@Injectable()
export class PublishedStories {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sections: Sections,
    private readonly revisions: Revisions,
    private readonly publications: Publications,
    private readonly archive: StoryArchive,
  ) {}

  /** The live faces of these articles, in the order asked; an article that is not live has none. */
  async findMany(articleIds: readonly string[]): Promise<PublishedStory[]> {
    const publications = await this.publications.listOfArticles(articleIds);
    const cards = await this.archive.readCards(publications);
    const names = new Map((await this.sections.list()).map((section) => [section.id, section.names]));
    const byArticle = Map.groupBy(publications, ({ articleId }) => articleId);
    return [...new Set(articleIds)].flatMap((id) =>
      (byArticle.get(id) ?? []).flatMap((publication): PublishedStory[] => {
        const card = cards.get(publication.revisionId);
        const sectionName = names.get(publication.sectionId)?.[publication.locale].name ?? publication.sectionId;
        return card === undefined ? [] : [this.toStory(publication, card, sectionName)];
      }),
    );
  }

  /** Both faces of the articles that went live last. */
  async listNewest(limit: number): Promise<PublishedStory[]> {
    return this.findMany(await this.publications.listNewestArticles(limit));
  }

  /** Everything that is live, newest first. */
  async listLive(): Promise<LiveArticle[]> {
    const publications = await this.publications.listAll();
    const headlines = await this.revisions.headlinesOf(publications.map(({ revisionId }) => revisionId));
    const articles = [...Map.groupBy(publications, ({ articleId }) => articleId)].flatMap(
      ([articleId, faces]): LiveArticle[] => {
        const [first] = faces;
        if (first === undefined) return [];
        return [
          {
            articleId,
            sectionId: first.sectionId,
            releaseId: first.releaseId,
            firstPublishedAt: first.firstPublishedAt,
            updatedAt: new Date(Math.max(...faces.map(({ updatedAt }) => updatedAt.getTime()))),
            faces: faces
              .toSorted((a, b) => a.locale.localeCompare(b.locale))
              .map(({ editionId, locale, revisionId, path }) => ({
                editionId,
                locale,
                headline: headlines.get(revisionId) ?? path,
                url: this.config.site.url + path,
              })),
          },
        ];
      },
    );
    return articles.sort((a, b) => b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime());
  }

  /** Where this edition is live, if it is. */
  async findPath(editionId: string): Promise<string | undefined> {
    return (await this.publications.pathsOf([editionId])).get(editionId);
  }

  private toStory(
    { articleId, editionId, locale, path, firstPublishedAt }: Publication,
    card: StoryCard,
    sectionName: string,
  ): PublishedStory {
    const { headline, dek, date, byline, picture } = card;
    const url = this.config.site.url + path;
    const story = {
      articleId,
      editionId,
      locale,
      path,
      url,
      publishedAt: firstPublishedAt,
      sectionName,
      headline,
      dek,
      date,
      byline,
    };
    if (picture === undefined) return story;
    const { width, height } = renditionUpTo(picture, MAIL_PICTURE_WIDTH);
    const pictureUrl = this.config.site.url + mediaPath(picture, width, 'jpeg');
    return { ...story, picture: { url: pictureUrl, width, height, alt: picture.alt, credit: picture.credit } };
  }
}
