import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@anverso/kernel';
import { Assets } from './assets.service.js';
import { withFigure } from './domain/figures.js';
import { type Edition } from './domain/edition.js';
import { Editions } from './editions.repository.js';

@Injectable()
export class ArticleWriting {
  constructor(
    private readonly editions: Editions,
    private readonly assets: Assets,
  ) {}

  /** Puts a picture into a figure of a draft. */
  async attachPicture(editionId: string, figureId: string, bytes: Buffer): Promise<Edition> {
    const edition = await this.editions.get(editionId);
    if (edition.state !== 'draft') throw conflict('EDITION_NOT_DRAFT', { state: edition.state });
    if (withFigure(edition.document, figureId, (figure) => figure) === undefined) {
      throw notFound('FIGURE_NOT_FOUND', { figureId });
    }
    const asset = await this.assets.add(bytes);
    const document = withFigure(edition.document, figureId, (figure) => ({ ...figure, assetId: asset.id }));
    return this.editions.saveDocument(editionId, edition.version, document ?? edition.document);
  }
}
