import { Inject, Injectable } from '@nestjs/common';
import { conflict, notFound } from '@anverso/kernel';
import { type ArticleDocument } from '@anverso/document';
import { DB, type Db } from '@anverso/platform';
import { Assets } from './assets.service.js';
import { withFigure } from './domain/figures.js';
import { type Edition } from './domain/edition.js';
import { Editions } from './editions.repository.js';

@Injectable()
export class ArticleWriting {
  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly editions: Editions,
    private readonly assets: Assets,
  ) {}

  /** Puts a picture into a figure of a draft. */
  async attachPicture(editionId: string, figureId: string, bytes: Buffer): Promise<Edition> {
    // Before the picture is kept, so that a figure which is not there leaves nothing behind.
    illustrate(await this.editions.get(editionId), figureId);
    const asset = await this.assets.add(bytes);
    // Held, so that the draft is not frozen meanwhile and no other picture of it is lost.
    return this.db.transaction().execute(async (trx) => {
      const edition = await this.editions.lock(editionId, trx);
      return this.editions.saveDocument(editionId, edition.version, illustrate(edition, figureId, asset.id), trx);
    });
  }
}

/** The draft's document with this picture in the figure. */
function illustrate({ state, document }: Edition, figureId: string, assetId?: string): ArticleDocument {
  if (state !== 'draft') throw conflict('EDITION_NOT_DRAFT', { state });
  const illustrated = withFigure(document, figureId, (figure) => ({ ...figure, assetId }));
  if (illustrated === undefined) throw notFound('FIGURE_NOT_FOUND', { figureId });
  return illustrated;
}
