import { type Locale } from '@anverso/kernel';
import { type ArticleDocument } from '@anverso/document';
import { type Provenance } from '@anverso/review';
import { type LanguagePaths } from '../domain/alternates.js';
import { type Picture } from '../domain/picture.js';

/** What every page of one language shares. */
export interface SiteFrame {
  locale: Locale;
  /** Without a slash at the end. */
  siteUrl: string;
  /** Absent: the name that the product has. */
  siteName?: string;
  /** IANA: by whose clock a moment falls on a day. Absent: UTC. */
  timeZone?: string;
  sections: SectionLink[];
}

export interface SectionLink {
  name: string;
  path: string;
}

/** A story in a list. */
export interface StoryTeaser {
  path: string;
  headline: string;
  dek?: string;
  byline: string[];
  /** ISO 8601: the story's own day, else the moment it was published. */
  date: string;
  publishedAt: string;
  section: SectionLink;
  picture?: Picture & { alt: string; credit?: string };
}

/** All that an article page is made of. */
export interface ArticleView {
  editionId: string;
  path: string;
  versions: LanguagePaths;
  section: SectionLink;
  sourceLocale: Locale;
  document: ArticleDocument;
  /** Who stands behind a translation; absent for the edition it was made from. */
  provenance?: Provenance;
  /** The other face of the story. */
  twin?: { path: string; headline: string };
  /** ISO 8601, like every moment in a view, so that views can be compared. */
  publishedAt: string;
  updatedAt: string;
  /** By asset id; a figure without one shows a placeholder. */
  pictures: ReadonlyMap<string, Picture>;
  /** Where addresses on this site lead now: to the page in this language, or nowhere (null) while it is not live. */
  links: Readonly<Record<string, string | null>>;
  more: StoryTeaser[];
}

export interface HomeView {
  versions: LanguagePaths;
  stories: StoryTeaser[];
}

export interface SectionView extends HomeView {
  section: SectionLink;
}
