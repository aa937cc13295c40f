import { type Locale } from '@anverso/kernel';
import { type ArticleDocument, type Inline } from '@anverso/document';
import { type Picture } from './picture.js';

/** One edition that readers can reach: a row of what is live now. */
export interface Publication {
  editionId: string;
  articleId: string;
  locale: Locale;
  sectionId: string;
  releaseId: string;
  revisionId: string;
  approvalId: string;
  path: string;
  firstPublishedAt: Date;
  updatedAt: Date;
}

/** What lists, feeds and mails show of a frozen revision; made once per revision and kept. */
export interface StoryCard {
  /** The language that the story was written in: its own, or the one that it was translated from. */
  sourceLocale: Locale;
  headline: string;
  dek?: string;
  byline: string[];
  date?: string;
  picture?: Picture & { alt: string; credit?: string };
  /** Addresses on this site that the text points at. */
  links: string[];
}

/** A publication with its card. */
export type LiveStory = Publication & { card: StoryCard };

/** The day that a story carries, if it is one: imports take what a text says. */
export function storyDay({ date }: Pick<ArticleDocument, 'date'>): string | undefined {
  return date === undefined || Number.isNaN(Date.parse(date)) ? undefined : date;
}

/** The addresses of this site that a document names, in its text and its related stories. */
export function siteLinks(document: ArticleDocument, siteUrl: string): string[] {
  const hrefs = document.blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'quote':
        return linksIn(block.content);
      case 'list':
        return block.items.flatMap(({ content }) => linksIn(content));
      case 'related':
        return block.stories.map(({ href }) => href);
      case 'subhead':
      case 'figure':
      case 'figure-pair':
        return [];
    }
  });
  const paths = hrefs.map((href) => sitePath(href, siteUrl)).filter((path) => path !== undefined);
  return [...new Set(paths)];
}

/** The path of an address on this site; undefined when it leads elsewhere. */
export function sitePath(href: string, siteUrl: string): string | undefined {
  const path = href.startsWith(`${siteUrl}/`) ? href.slice(siteUrl.length) : href;
  if (!path.startsWith('/') || path.startsWith('//')) return undefined;
  return path.replace(/[?#].*$/, '').replace(/(.)\/+$/, '$1');
}

function linksIn(content: readonly Inline[]): string[] {
  return content.flatMap((inline) =>
    inline.type === 'text' ? (inline.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])) : [],
  );
}
