import { beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '@anverso/kernel';
import { originalKey } from '@anverso/articles';
import { type ObjectStore } from '@anverso/platform';
import sharp from 'sharp';
import { filesOf, ImageRenditions } from './image-renditions.service.js';

class MemoryStore implements ObjectStore {
  readonly objects = new Map<string, Buffer>();
  puts = 0;

  put(key: string, content: Uint8Array): Promise<void> {
    this.puts += 1;
    this.objects.set(key, Buffer.from(content));
    return Promise.resolve();
  }

  get(key: string): Promise<Buffer> {
    return Promise.resolve(this.objects.get(key) ?? Buffer.alloc(0));
  }

  has(key: string): Promise<boolean> {
    return Promise.resolve(this.objects.has(key));
  }
}

describe('the renditions of a picture', () => {
  const store = new MemoryStore();
  const renditions = new ImageRenditions(store);
  let asset: Parameters<ImageRenditions['ensure']>[0];

  beforeAll(async () => {
    // Held upright by its camera data alone: the bytes lie on their side.
    const bytes = await sharp({ create: { width: 400, height: 600, channels: 3, background: '#8f3b14' } })
      .withExif({ IFD0: { Artist: 'Somebody', Orientation: '6' } })
      .jpeg()
      .toBuffer();
    const contentHash = sha256(bytes);
    store.objects.set(originalKey(contentHash), bytes);
    asset = { id: 'a', contentHash, mediaType: 'image/jpeg', width: 600, height: 400, bytes: bytes.length };
  });

  it('are made in three formats, upright, never enlarged, and without what the camera wrote', async () => {
    const picture = await renditions.ensure(asset);
    expect(picture.renditions).toEqual([
      { width: 480, height: 320 },
      { width: 600, height: 400 },
    ]);
    const made = await Promise.all(filesOf(picture).map(async (file) => sharp(await renditions.read(file)).metadata()));
    expect(made.map(({ format, width, height }) => `${format} ${width}x${height}`).sort()).toEqual([
      'heif 480x320',
      'heif 600x400',
      'jpeg 480x320',
      'jpeg 600x400',
      'webp 480x320',
      'webp 600x400',
    ]);
    expect(made.every(({ exif, orientation }) => exif === undefined && orientation === undefined)).toBe(true);
  });

  it('are made once', async () => {
    const before = store.puts;
    await renditions.ensure(asset);
    expect(store.puts).toBe(before);
  });

  it('say so when the original is gone', async () => {
    await expect(renditions.ensure({ ...asset, contentHash: 'gone' })).rejects.toThrow('PICTURE_ORIGINAL_MISSING');
  });
});
