import { Inject, Injectable } from '@nestjs/common';
import { sha256 } from '@anverso/kernel';
import { Sections } from '@anverso/articles';
import { type Config, CONFIG, House } from '@anverso/platform';
import { fileOf } from './domain/addresses.js';
import { type Picture } from './domain/picture.js';
import { type LiveStory, type Publication, type StoryCard } from './domain/story.js';
import { type GonePage } from './domain/withdrawal.js';
import { filesOf, ImageRenditions } from './images/image-renditions.service.js';
import { siteAssets } from './site/assets.js';
import { rendererVersion } from './site/renderer-version.js';
import { planSite, type PlannedStory, type SitePlan } from './site/site-plan.js';
import { StoryArchive } from './story-archive.service.js';
import { PublishTarget, type SiteIndex } from './targets/publish-target.js';

/** Stories held in memory at once while a whole site is written anew. */
const STORIES_AT_ONCE = 100;

/** Writes the site for what is published: only the pages that changed, live all at once. */
@Injectable()
export class SiteWriter {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly house: House,
    private readonly sections: Sections,
    private readonly archive: StoryArchive,
    private readonly renditions: ImageRenditions,
    private readonly target: PublishTarget,
  ) {}

  /** Makes the pictures of these publications ahead, while nobody waits for the site's lock. */
  async prepare(publications: readonly Publication[]): Promise<void> {
    await this.archive.readStories(publications);
  }

  /** Brings the site to exactly this set; the same set twice changes nothing. The caller holds the site's lock. */
  async write(publications: readonly Publication[], gone: readonly GonePage[]): Promise<SiteIndex> {
    const live = await this.target.live();
    const cards = await this.cardsOf(publications, live);
    const plan = planSite({
      siteUrl: this.config.site.url,
      ...(await this.house.get()),
      rendererVersion: rendererVersion(),
      sections: await this.sections.list(),
      stories: publications.flatMap((publication): LiveStory[] => {
        const card = cards[publication.revisionId];
        return card === undefined ? [] : [{ ...publication, card }];
      }),
      gone,
    });
    if (live?.generation === plan.generation) return live;
    return this.bringLive(plan, cards, live);
  }

  private async bringLive(plan: SitePlan, cards: SiteIndex['cards'], live: SiteIndex | undefined): Promise<SiteIndex> {
    await this.keepAssets();
    const changed = ({ file, fingerprint }: { file: string; fingerprint: string }): boolean =>
      live?.pages[file]?.fingerprint !== fingerprint;
    const rendered = new Map(plan.pages.filter(changed).map((page) => [page.file, bytesOf(page.render())]));
    for (const batch of inBatches(plan.stories.filter(changed))) await this.renderStories(batch, rendered);
    const pages = [...plan.stories, ...plan.pages].map(({ file, fingerprint }) => {
      const content = rendered.get(file);
      const hash = content === undefined ? (live?.pages[file]?.hash ?? '') : sha256(content);
      return [file, { fingerprint, hash }] as const;
    });
    const index: SiteIndex = { generation: plan.generation, pages: Object.fromEntries(pages), cards };
    await this.target.publish({ index, rendered });
    return index;
  }

  private async renderStories(batch: readonly PlannedStory[], rendered: Map<string, Uint8Array>): Promise<void> {
    const stories = await this.archive.readStories(batch.map(({ story }) => story));
    const pictures = new Map<string, Picture>();
    for (const { file, story, render } of batch) {
      const frozen = stories.get(story.editionId);
      if (frozen === undefined) throw new Error('A publication has lost its revision or its approval.');
      rendered.set(file, bytesOf(render(frozen)));
      for (const picture of frozen.pictures.values()) pictures.set(picture.name, picture);
    }
    for (const picture of pictures.values()) await this.keepPicture(picture);
  }

  private async keepPicture(picture: Picture): Promise<void> {
    const keep = (name: string) => this.target.keep(`media/${name}`, () => this.renditions.read(name));
    await Promise.all(filesOf(picture).map(keep));
  }

  private async keepAssets(): Promise<void> {
    for (const [name, content] of siteAssets().files) {
      await this.target.keep(`assets/${name}`, () => Promise.resolve(content));
    }
  }

  /** Revisions never change, so their cards are taken over from the live site as far as it has them. */
  private async cardsOf(
    publications: readonly Publication[],
    live: SiteIndex | undefined,
  ): Promise<SiteIndex['cards']> {
    const cards: Record<string, StoryCard> = {};
    const unknown: Publication[] = [];
    for (const publication of publications) {
      const card = live?.cards[publication.revisionId];
      if (card === undefined) unknown.push(publication);
      else cards[publication.revisionId] = card;
    }
    for (const batch of inBatches(unknown))
      Object.assign(cards, Object.fromEntries(await this.archive.readCards(batch)));
    return cards;
  }
}

/** A text that was put together of many pieces may hold on to all of them; its bytes do not. */
const bytesOf = (text: string): Uint8Array => Buffer.from(text);

/** The record of one page in a generation. */
export function pageHashOf(index: SiteIndex, path: string): string {
  return index.pages[fileOf(path)]?.hash ?? '';
}

function inBatches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / STORIES_AT_ONCE) }, (_, index) =>
    items.slice(index * STORIES_AT_ONCE, (index + 1) * STORIES_AT_ONCE),
  );
}
