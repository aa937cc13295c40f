import { Inject, Injectable } from '@nestjs/common';
import { type ArticleDocument } from '@anverso/document';
import { type Asset, Assets, figuresOf, Revisions } from '@anverso/articles';
import { type Config, CONFIG } from '@anverso/platform';
import { Approvals } from '@anverso/review';
import { type Picture } from './domain/picture.js';
import { type Publication, siteLinks, type StoryCard, storyDay } from './domain/story.js';
import { ImageRenditions, pictureOf } from './images/image-renditions.service.js';
import { type FrozenStory } from './site/site-plan.js';

/** Reads the frozen words behind publications: releases and pages are made of these and never of drafts. */
@Injectable()
export class StoryArchive {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly revisions: Revisions,
    private readonly approvals: Approvals,
    private readonly assets: Assets,
    private readonly renditions: ImageRenditions,
  ) {}

  /** The stories with all that their pages show, by edition; pictures that were never made are made now. */
  readStories(publications: readonly Publication[]): Promise<Map<string, FrozenStory>> {
    return this.read(publications, (asset) => this.renditions.ensure(asset));
  }

  /** What lists show of these publications, by revision. */
  async readCards(publications: readonly Publication[]): Promise<Map<string, StoryCard>> {
    const stories = await this.read(publications, (asset) => Promise.resolve(pictureOf(asset)));
    return new Map(
      publications.flatMap(({ editionId, revisionId }) => {
        const story = stories.get(editionId);
        return story === undefined ? [] : [[revisionId, this.cardOf(story)] as const];
      }),
    );
  }

  private async read(
    publications: readonly Publication[],
    pictureFor: (asset: Asset) => Promise<Picture>,
  ): Promise<Map<string, FrozenStory>> {
    const [revisions, approvals] = await Promise.all([
      this.revisions.getMany(publications.map(({ revisionId }) => revisionId)),
      this.approvals.getMany([...new Set(publications.map(({ approvalId }) => approvalId))]),
    ]);
    const documents = [...revisions.values()].map(({ document }) => document);
    const pictures = await this.picturesOf(documents, pictureFor);
    return new Map(
      publications.flatMap(({ editionId, revisionId, approvalId }) => {
        const document = revisions.get(revisionId)?.document;
        const provenance = approvals.get(approvalId)?.provenance;
        if (document === undefined || provenance === undefined) return [];
        return [[editionId, { document, provenance, pictures: picturesIn(document, pictures) }] as const];
      }),
    );
  }

  private cardOf({ document, provenance, pictures }: FrozenStory): StoryCard {
    const { headline, dek, byline, lead } = document;
    const picture = lead?.assetId === undefined ? undefined : pictures.get(lead.assetId);
    return {
      sourceLocale: provenance.sourceLocale,
      headline,
      dek,
      byline,
      date: storyDay(document),
      picture:
        lead === undefined || picture === undefined ? undefined : { ...picture, alt: lead.alt, credit: lead.credit },
      links: siteLinks(document, this.config.site.url),
    };
  }

  /** One after the other: encoding a picture already uses every core. */
  private async picturesOf(
    documents: readonly ArticleDocument[],
    pictureFor: (asset: Asset) => Promise<Picture>,
  ): Promise<Map<string, Picture>> {
    const assets = await this.assets.getMany([...new Set(documents.flatMap(assetIds))]);
    const pictures = new Map<string, Picture>();
    for (const [id, asset] of assets) pictures.set(id, await pictureFor(asset));
    return pictures;
  }
}

function assetIds(document: ArticleDocument): string[] {
  return figuresOf(document)
    .map(({ assetId }) => assetId)
    .filter((id) => id !== undefined);
}

function picturesIn(document: ArticleDocument, all: ReadonlyMap<string, Picture>): Map<string, Picture> {
  return new Map(
    assetIds(document).flatMap((id) => {
      const picture = all.get(id);
      return picture === undefined ? [] : [[id, picture] as const];
    }),
  );
}
