import { Inject, Injectable } from '@nestjs/common';
import { invalidInput, newId, notFound, sha256 } from '@anverso/kernel';
import {
  type AssetsTable,
  DB,
  type Db,
  type DbOrTrx,
  JobQueue,
  MEDIA_STORE,
  type ObjectStore,
} from '@anverso/platform';
import { type Selectable } from 'kysely';
import sharp from 'sharp';
import { type Asset } from './domain/article.js';

/** What a picture may have at most. */
export const MAX_PICTURE_BYTES = 20 * 1024 * 1024;
/** No SVG: it can carry scripts. */
const MEDIA_TYPES: Record<string, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heif: 'image/avif',
};

/** A picture that was looked at and whose bytes lie in the store; nothing keeps it yet. */
export type PictureRead = Omit<Asset, 'id'>;

@Injectable()
export class Assets {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(MEDIA_STORE) private readonly store: ObjectStore,
    private readonly queue: JobQueue,
  ) {}

  /** Keeps a picture and has it made ready for pages; the same bytes are kept once. */
  async add(bytes: Uint8Array): Promise<Asset> {
    const asset = await this.keep(await this.read(bytes));
    await this.announce(asset);
    return asset;
  }

  /**
   * Sees what picture bytes are, whatever they call themselves, and lays them into the store; refuses what is none. Until
   * it is kept, nothing knows of it.
   */
  async read(bytes: Uint8Array): Promise<PictureRead> {
    const shape = await shapeOf(bytes);
    const contentHash = sha256(bytes);
    await this.store.put(originalKey(contentHash), bytes);
    return { ...shape, contentHash, bytes: bytes.length };
  }

  /** Keeps a picture that was read, in a transaction of the caller's, who announces it when that has held. */
  async keep({ contentHash, mediaType, width, height, bytes }: PictureRead, db: DbOrTrx = this.db): Promise<Asset> {
    await db
      .insertInto('assets')
      .values({ id: newId(), content_hash: contentHash, media_type: mediaType, width, height, bytes })
      .onConflict((existing) => existing.column('content_hash').doNothing())
      .execute();
    const row = await db
      .selectFrom('assets')
      .selectAll()
      .where('content_hash', '=', contentHash)
      .executeTakeFirstOrThrow();
    return toAsset(row);
  }

  /** Has a kept picture made ready for pages. */
  async announce({ id }: Asset): Promise<void> {
    await this.queue.ring('render-image', id, { assetId: id });
  }

  async get(id: string): Promise<Asset> {
    const asset = (await this.getMany([id])).get(id);
    if (asset === undefined) throw notFound('ASSET_NOT_FOUND');
    return asset;
  }

  async getMany(ids: readonly string[]): Promise<Map<string, Asset>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.selectFrom('assets').selectAll().where('id', 'in', ids).execute();
    return new Map(rows.map((row) => [row.id, toAsset(row)]));
  }
}

/** The object store's key of a picture as it was given. */
export function originalKey(contentHash: string): string {
  return `originals/${contentHash}`;
}

async function shapeOf(bytes: Uint8Array): Promise<Pick<Asset, 'mediaType' | 'width' | 'height'>> {
  if (bytes.length > MAX_PICTURE_BYTES) throw invalidInput('PICTURE_TOO_LARGE');
  try {
    const { format, autoOrient } = await sharp(bytes, { limitInputPixels: 100_000_000 }).metadata();
    // As readers see it: a camera held upright writes a picture that lies on its side, and says so.
    const { width, height } = autoOrient;
    const mediaType = MEDIA_TYPES[format];
    if (mediaType !== undefined) return { mediaType, width, height };
  } catch (error) {
    throw invalidInput('PICTURE_NOT_READABLE', {}, error);
  }
  throw invalidInput('PICTURE_NOT_READABLE');
}

function toAsset(row: Selectable<AssetsTable>): Asset {
  return {
    id: row.id,
    contentHash: row.content_hash,
    mediaType: row.media_type,
    width: row.width,
    height: row.height,
    bytes: row.bytes,
  };
}
