import { Injectable } from '@nestjs/common';
import { type Locale } from '@anverso/kernel';
import { PublishedStories, type PublishedStory } from '@anverso/publishing';
import { type PublishedStoryDto } from './newsletter.dto.js';

/** As many as anybody looks through to make an issue of the day. */
const NEWEST = 60;

/** The live stories with both faces side by side. */
@Injectable()
export class StoryShelf {
  constructor(private readonly published: PublishedStories) {}

  /** Only stories with both faces; sections are named in the language of whoever looks. */
  async list(locale: Locale): Promise<PublishedStoryDto[]> {
    const byArticle = Map.groupBy(await this.published.listNewest(NEWEST), ({ articleId }) => articleId);
    return [...byArticle].flatMap(([articleId, stories]) => {
      const en = stories.find((story) => story.locale === 'en');
      const es = stories.find((story) => story.locale === 'es');
      if (en === undefined || es === undefined) return [];
      const own = locale === 'en' ? en : es;
      return [
        {
          articleId,
          section: own.sectionName,
          publishedAt: own.publishedAt.toISOString(),
          faces: { en: toFace(en), es: toFace(es) },
        },
      ];
    });
  }
}

const toFace = ({ headline, dek, url }: PublishedStory) => ({ headline, dek: dek ?? null, url });
