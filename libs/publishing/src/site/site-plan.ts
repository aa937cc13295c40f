import { hashJson, type Locale, LOCALES, otherLocale } from '@anverso/kernel';
import { type ArticleDocument } from '@anverso/document';
import { type Section } from '@anverso/articles';
import { type Provenance } from '@anverso/review';
import { feedPath, fileOf, goneFileOf, homePath, sectionPath } from '../domain/addresses.js';
import { type LanguagePaths } from '../domain/alternates.js';
import { type Picture } from '../domain/picture.js';
import { type LiveStory } from '../domain/story.js';
import { type GonePage } from '../domain/withdrawal.js';
import { renderFeed } from '../feeds/feed.js';
import { renderRobots } from '../feeds/robots.js';
import { renderSitemap, type SitemapEntry } from '../feeds/sitemap.js';
import { renderArticlePage } from './article-page.js';
import { renderHomePage } from './home-page.js';
import { renderGonePage, renderNotFoundPage } from './notice-page.js';
import { renderSectionPage } from './section-page.js';
import { type ArticleView, type SectionLink, type SiteFrame, type StoryTeaser } from './views.js';

/** Everything that decides what the site looks like. */
export interface PublishedSet {
  siteUrl: string;
  siteName?: string;
  timeZone?: string;
  /** Changes when pages would look different with the same stories. */
  rendererVersion: string;
  sections: readonly Section[];
  stories: readonly LiveStory[];
  /** Addresses whose story was taken back. */
  gone: readonly GonePage[];
}

/** What a page of a story needs beyond the lists: its frozen text and who stands behind it. */
export interface FrozenStory {
  document: ArticleDocument;
  provenance: Provenance;
  pictures: ReadonlyMap<string, Picture>;
}

interface PlannedFile {
  /** Below the site's root. */
  file: string;
  /** Equal fingerprints make equal bytes: such a page need not be rendered again. */
  fingerprint: string;
}

/** A page made of what the lists know. */
type PlannedPage = PlannedFile & { render: () => string };

/** A page whose story has to be read first. */
export type PlannedStory = PlannedFile & { story: LiveStory; render: (frozen: FrozenStory) => string };

export interface SitePlan {
  /** Names the whole site: equal sets have equal generations. */
  generation: string;
  stories: PlannedStory[];
  pages: PlannedPage[];
}

const NEWEST_ON_A_PAGE = 30;
const MORE_OF_A_SECTION = 3;

/** Every file of the site, each with its fingerprint; nothing is rendered yet. */
export function planSite(set: PublishedSet): SitePlan {
  const plan = new Planner(set);
  const stories = plan.stories();
  const pages = plan.pages();
  const files = [...stories, ...pages].map(({ file, fingerprint }) => [file, fingerprint] as const);
  return { generation: hashJson(Object.fromEntries(files)).slice(0, 32), stories, pages };
}

class Planner {
  private readonly frames: Record<Locale, SiteFrame>;
  private readonly baseline: Record<Locale, string>;
  private readonly newestFirst: LiveStory[];
  private readonly byPath: Map<string, LiveStory>;
  private readonly byArticle = new Map<string, Partial<Record<Locale, LiveStory>>>();
  private readonly bySection = new Map<string, LiveStory[]>();
  private readonly sections: Map<string, Section>;

  constructor(private readonly set: PublishedSet) {
    this.sections = new Map(set.sections.map((section) => [section.id, section]));
    const frame = (locale: Locale): SiteFrame => ({
      locale,
      siteUrl: set.siteUrl,
      siteName: set.siteName,
      timeZone: set.timeZone,
      sections: set.sections.map((section) => sectionLink(section, locale)),
    });
    this.frames = { en: frame('en'), es: frame('es') };
    const baseline = (locale: Locale) => hashJson({ version: set.rendererVersion, frame: this.frames[locale] });
    this.baseline = { en: baseline('en'), es: baseline('es') };
    this.newestFirst = [...set.stories].sort(newestFirst);
    this.byPath = new Map(set.stories.map((story) => [story.path, story]));
    for (const story of this.newestFirst) {
      this.byArticle.set(story.articleId, { ...this.byArticle.get(story.articleId), [story.locale]: story });
      const key = `${story.locale} ${story.sectionId}`;
      this.bySection.set(key, [...(this.bySection.get(key) ?? []), story]);
    }
  }

  stories(): PlannedStory[] {
    return this.newestFirst.map((story) => {
      const view = this.articleView(story);
      const frame = this.frames[story.locale];
      const { revisionId, approvalId } = story;
      return {
        file: fileOf(story.path),
        fingerprint: hashJson({ baseline: this.baseline[story.locale], view, revisionId, approvalId }),
        story,
        render: (frozen) =>
          renderArticlePage(frame, {
            ...view,
            document: frozen.document,
            pictures: frozen.pictures,
            provenance: story.locale === story.card.sourceLocale ? undefined : frozen.provenance,
          }),
      };
    });
  }

  pages(): PlannedPage[] {
    const ofLanguages = LOCALES.flatMap((locale) => [
      this.home(locale),
      this.feed(locale),
      this.page(locale, `404.${locale}.html`, {}, (frame) =>
        renderNotFoundPage(frame.locale, frame.sections, frame.siteName),
      ),
      ...this.set.sections.map((section) => this.sectionPage(section, locale)),
    ]);
    const gone = this.set.gone.map(({ locale, path }) =>
      this.page(locale, goneFileOf(path), {}, (frame) => renderGonePage(frame.locale, frame.sections, frame.siteName)),
    );
    const entries = this.sitemapEntries();
    return [
      ...ofLanguages,
      ...gone,
      this.page('en', 'sitemap.xml', entries, ({ siteUrl }) => renderSitemap(siteUrl, entries)),
      this.page('en', 'robots.txt', {}, ({ siteUrl }) => renderRobots(siteUrl)),
    ];
  }

  private home(locale: Locale): PlannedPage {
    const view = { versions: { en: homePath('en'), es: homePath('es') }, stories: this.newest(locale) };
    return this.page(locale, fileOf(homePath(locale)), view, (frame) => renderHomePage(frame, view));
  }

  private sectionPage(section: Section, locale: Locale): PlannedPage {
    const stories = (this.bySection.get(`${locale} ${section.id}`) ?? []).slice(0, NEWEST_ON_A_PAGE);
    const view = {
      versions: sectionVersions(section),
      section: sectionLink(section, locale),
      stories: stories.map((story) => this.teaser(story)),
    };
    return this.page(locale, fileOf(view.section.path), view, (frame) => renderSectionPage(frame, view));
  }

  private feed(locale: Locale): PlannedPage {
    const stories = this.newest(locale);
    return this.page(locale, feedPath(locale).slice(1), stories, (frame) => renderFeed(frame, stories));
  }

  private page(locale: Locale, file: string, input: object, render: (frame: SiteFrame) => string): PlannedPage {
    const fingerprint = hashJson({ baseline: this.baseline[locale], file, input });
    return { file, fingerprint, render: () => render(this.frames[locale]) };
  }

  /** Front pages, the sections that have stories, and every story, each with all its versions. */
  private sitemapEntries(): SitemapEntry[] {
    const homes = { versions: { en: homePath('en'), es: homePath('es') } };
    const filled = this.set.sections.filter(({ id }) =>
      LOCALES.some((locale) => this.bySection.has(`${locale} ${id}`)),
    );
    const stories = [...this.byArticle.values()].map((faces) => ({
      versions: { en: faces.en?.path, es: faces.es?.path },
      modified: (faces.en ?? faces.es)?.updatedAt.toISOString(),
    }));
    return [homes, ...filled.map((section) => ({ versions: sectionVersions(section) })), ...stories];
  }

  private articleView(story: LiveStory): Omit<ArticleView, 'document' | 'provenance' | 'pictures'> {
    const faces = this.byArticle.get(story.articleId) ?? {};
    const twin = faces[otherLocale(story.locale)];
    const neighbours = this.bySection.get(`${story.locale} ${story.sectionId}`) ?? [];
    const older = neighbours.slice(neighbours.indexOf(story) + 1).slice(0, MORE_OF_A_SECTION);
    return {
      editionId: story.editionId,
      path: story.path,
      versions: { en: faces.en?.path, es: faces.es?.path },
      section: this.sectionOf(story),
      sourceLocale: story.card.sourceLocale,
      twin: twin === undefined ? undefined : { path: twin.path, headline: twin.card.headline },
      publishedAt: story.firstPublishedAt.toISOString(),
      updatedAt: story.updatedAt.toISOString(),
      links: Object.fromEntries(story.card.links.map((path) => [path, this.leadsTo(path, story.locale)])),
      more: older.map((neighbour) => this.teaser(neighbour)),
    };
  }

  /** A link to a story leads to its page in the reader's language; to a story that is not live, nowhere. */
  private leadsTo(path: string, locale: Locale): string | null {
    const [, language = '', , slug] = path.split('/');
    if (slug === undefined || !LOCALES.some((known) => known === language)) return path;
    const story = this.byPath.get(path);
    if (story === undefined) return null;
    return (this.byArticle.get(story.articleId)?.[locale] ?? story).path;
  }

  private newest(locale: Locale): StoryTeaser[] {
    const stories = this.newestFirst.filter((story) => story.locale === locale).slice(0, NEWEST_ON_A_PAGE);
    return stories.map((story) => this.teaser(story));
  }

  private teaser(story: LiveStory): StoryTeaser {
    const { headline, dek, byline, date, picture } = story.card;
    return {
      path: story.path,
      headline,
      dek,
      byline,
      date: date ?? story.firstPublishedAt.toISOString(),
      publishedAt: story.firstPublishedAt.toISOString(),
      section: this.sectionOf(story),
      picture,
    };
  }

  private sectionOf(story: LiveStory): SectionLink {
    const section = this.sections.get(story.sectionId);
    return section === undefined
      ? { name: story.sectionId, path: sectionPath(story.locale, story.sectionId) }
      : sectionLink(section, story.locale);
  }
}

function sectionLink(section: Section, locale: Locale): SectionLink {
  const { name, slug } = section.names[locale];
  return { name, path: sectionPath(locale, slug) };
}

function sectionVersions(section: Section): LanguagePaths {
  return { en: sectionPath('en', section.names.en.slug), es: sectionPath('es', section.names.es.slug) };
}

/** Stories of one release stand by age of the article, alike in both languages. */
function newestFirst(a: LiveStory, b: LiveStory): number {
  const byTime = b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime();
  return byTime !== 0 ? byTime : compareText(b.articleId, a.articleId) || compareText(a.locale, b.locale);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
