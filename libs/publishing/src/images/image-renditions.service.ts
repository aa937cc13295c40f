import { Inject, Injectable } from '@nestjs/common';
import { conflict, sha256 } from '@anverso/kernel';
import { type Asset, originalKey } from '@anverso/articles';
import { MEDIA_STORE, type ObjectStore } from '@anverso/platform';
import sharp, { type Sharp } from 'sharp';
import { type Format, FORMATS, type Picture, renditionFile, renditionSizes, renditionUpTo } from '../domain/picture.js';

/** Part of every name: another recipe makes other files, because readers keep what a name once gave them. */
const RECIPE = 'r1';

const PREVIEW_WIDTH = 960;

const ENCODERS: Record<Format, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 55, effort: 2 }),
  webp: (image) => image.webp({ quality: 78, effort: 3 }),
  jpeg: (image) => image.jpeg({ quality: 80, progressive: true, mozjpeg: true }),
};

@Injectable()
export class ImageRenditions {
  constructor(@Inject(MEDIA_STORE) private readonly store: ObjectStore) {}

  /** Makes every size and format of a picture that is not there yet, turned upright and without its camera's data. */
  async ensure(asset: Asset): Promise<Picture> {
    const picture = pictureOf(asset);
    const missing: { key: string; width: number; height: number; format: Format }[] = [];
    for (const { width, height } of picture.renditions) {
      for (const format of FORMATS) {
        const key = renditionKey(renditionFile(picture.name, width, format));
        if (!(await this.store.has(key))) missing.push({ key, width, height, format });
      }
    }
    if (missing.length === 0) return picture;
    const original = await this.readOriginal(asset);
    for (const { key, width, height, format } of missing) {
      // sharp leaves out EXIF, colour profiles and comments unless asked to keep them.
      const resized = sharp(original, { limitInputPixels: 100_000_000 })
        .autoOrient()
        .resize(width, height, { fit: 'fill' })
        .flatten({ background: '#ffffff' });
      await this.store.put(key, await ENCODERS[format](resized).toBuffer());
    }
    return picture;
  }

  /** The bytes of one file of {@link ensure}. */
  read(file: string): Promise<Buffer> {
    return this.store.get(renditionKey(file));
  }

  /** One middling JPEG of a picture, whether or not its renditions are made yet. */
  async readPreview(asset: Asset): Promise<Buffer> {
    const picture = pictureOf(asset);
    const { width, height } = renditionUpTo(picture, PREVIEW_WIDTH);
    const file = renditionFile(picture.name, width, 'jpeg');
    if (await this.store.has(renditionKey(file))) return this.read(file);
    const original = await this.readOriginal(asset);
    return sharp(original, { limitInputPixels: 100_000_000 })
      .autoOrient()
      .resize(width, height, { fit: 'fill' })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 75 })
      .toBuffer();
  }

  private async readOriginal(asset: Asset): Promise<Buffer> {
    const key = originalKey(asset.contentHash);
    if (!(await this.store.has(key))) throw conflict('PICTURE_ORIGINAL_MISSING', { assetId: asset.id });
    return this.store.get(key);
  }
}

const renditionKey = (file: string): string => `renditions/${file}`;

/** What will be made of a picture: known before any of it is. */
export function pictureOf(asset: Pick<Asset, 'contentHash' | 'width' | 'height'>): Picture {
  return { name: sha256(`${RECIPE}:${asset.contentHash}`).slice(0, 20), renditions: renditionSizes(asset) };
}

/** Every file of a picture. */
export function filesOf(picture: Picture): string[] {
  return picture.renditions.flatMap(({ width }) => FORMATS.map((format) => renditionFile(picture.name, width, format)));
}
