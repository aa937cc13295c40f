import { Inject, Injectable } from '@nestjs/common';
import { type Locale, otherLocale } from '@anverso/kernel';
import { slugify } from '@anverso/language';
import { type ArticleDocument } from '@anverso/document';
import { Articles, Assets, type Edition, Editions, type Section, Sections } from '@anverso/articles';
import { type Config, CONFIG, House } from '@anverso/platform';
import { EditionReview } from '@anverso/review';
import { articlePath, sectionPath } from './domain/addresses.js';
import { ImageRenditions } from './images/image-renditions.service.js';
import { renderArticlePreview } from './site/article-preview.js';
import { type SectionLink } from './site/views.js';

/** Pages of editions as they stand now, for the newsroom: readers only ever get what a release froze. */
@Injectable()
export class DraftPages {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly house: House,
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly sections: Sections,
    private readonly assets: Assets,
    private readonly review: EditionReview,
    private readonly renditions: ImageRenditions,
  ) {}

  /** The page of an edition: a source as it is being written, a translation merged from its segments. */
  async render(editionId: string): Promise<string> {
    const edition = await this.editions.get(editionId);
    const article = await this.articles.get(edition.articleId);
    const { locale } = edition;
    const document = await this.documentOf(edition, locale === article.sourceLocale);
    const sections = await this.sections.list();
    const section = sections.find(({ id }) => id === article.sectionId);
    const other = otherLocale(locale);
    const now = new Date().toISOString();
    return renderArticlePreview(
      {
        locale,
        siteUrl: this.config.site.url,
        ...(await this.house.get()),
        sections: sections.map((each) => sectionLink(each, locale)),
      },
      {
        editionId,
        path: articlePath(locale, section?.names[locale].slug ?? article.sectionId, slugify(document.headline)),
        versions: { [locale]: '#', [other]: '#' },
        section: section === undefined ? { name: article.sectionId, path: '#' } : sectionLink(section, locale),
        sourceLocale: article.sourceLocale,
        document,
        publishedAt: now,
        updatedAt: now,
        pictures: new Map(),
        links: {},
        more: [],
      },
    );
  }

  /** A picture of a draft, small enough to look at. */
  async readPicture(assetId: string): Promise<Buffer> {
    return this.renditions.readPreview(await this.assets.get(assetId));
  }

  private documentOf(edition: Edition, isSource: boolean): Promise<ArticleDocument> {
    return isSource ? Promise.resolve(edition.document) : this.review.preview(edition.id);
  }
}

function sectionLink({ names }: Section, locale: Locale): SectionLink {
  return { name: names[locale].name, path: sectionPath(locale, names[locale].slug) };
}
