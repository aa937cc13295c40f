import { describe, expect, it } from '@jest/globals';
import { PageCache } from './page-cache.js';
import { PageFile } from './page-file.js';

const page = (bytes: number): PageFile => new PageFile(Buffer.alloc(bytes), 'text/html', '');

describe('PageCache', () => {
  it('lets go of the page not asked for longest when it grows too heavy', () => {
    const cache = new PageCache(4_000);
    cache.set('a', page(1_000));
    cache.set('b', page(1_000));
    cache.get('a');
    cache.set('c', page(1_000));
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('a')).toBeDefined();
    expect(cache.get('c')).toBeDefined();
  });

  it('keeps a page that alone is too heavy until the next one comes', () => {
    const cache = new PageCache(100);
    cache.set('a', page(1_000));
    expect(cache.get('a')).toBeDefined();
    cache.set('b', page(1_000));
    expect(cache.get('a')).toBeUndefined();
  });

  it('does not count a page twice that is set again', () => {
    const cache = new PageCache(4_000);
    for (let round = 0; round < 10; round += 1) cache.set('a', page(1_000));
    cache.set('b', page(1_000));
    expect(cache.get('a')).toBeDefined();
  });
});
