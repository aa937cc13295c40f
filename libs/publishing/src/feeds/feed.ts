import { translator } from '@anverso/i18n';
import { Feed } from 'feed';
import { feedPath, homePath } from '../domain/addresses.js';
import { mediaPath, renditionUpTo } from '../domain/picture.js';
import { siteNameOf } from '../site/house.js';
import { type SiteFrame, type StoryTeaser } from '../site/views.js';

/** RSS 2.0 of the newest stories in one language. */
export function renderFeed(frame: SiteFrame, stories: readonly StoryTeaser[]): string {
  const { locale, siteUrl } = frame;
  const t = translator(locale, 'site');
  const feed = new Feed({
    id: siteUrl + homePath(locale),
    title: siteNameOf(frame),
    description: t('description'),
    link: siteUrl + homePath(locale),
    language: locale,
    generator: false,
    // The newest story's moment and not the clock's, so that the same stories make the same file.
    updated: new Date(stories[0]?.publishedAt ?? 0),
    feedLinks: { rss: siteUrl + feedPath(locale) },
  });
  for (const story of stories) {
    feed.addItem({
      title: xmlText(story.headline),
      id: siteUrl + story.path,
      link: siteUrl + story.path,
      description: xmlText(story.dek ?? ''),
      date: new Date(story.publishedAt),
      category: [{ name: story.section.name }],
      author: story.byline.map((name) => ({ name: xmlText(name) })),
      enclosure: picture(story, siteUrl),
    });
  }
  return feed.rss2();
}

function picture(
  { picture: files }: StoryTeaser,
  siteUrl: string,
): { url: string; type: string; length: number } | undefined {
  if (files === undefined) return undefined;
  const { width } = renditionUpTo(files, 960);
  // The length in bytes is not known here; RSS 2.0 asks for the attribute, and 0 is its way of saying so.
  return { url: siteUrl + mediaPath(files, width, 'jpeg'), type: 'image/jpeg', length: 0 };
}

/** XML has no place for control characters, not even escaped. */
function xmlText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
