import { describe, expect, it } from '@jest/globals';
import { PageCache } from './page-cache.js';
import { PageFile } from './page-file.js';

const page = (bytes: number): PageFile => new PageFile(Buffer.alloc(bytes), 'text/html', '');

describe('PageCache', () => {
  it('lets go of the page not asked for longest when it grows too heavy', () => {
    const cache = new PageCache(4_000);
    const [first, last] = [page(1_000), page(1_000)];
    cache.set('a', first);
    cache.set('b', page(1_000));
    cache.get('a');
    cache.set('c', last);
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('a')).toBe(first);
    expect(cache.get('c')).toBe(last);
  });

  it('keeps a page that alone is too heavy until the next one comes', () => {
    const cache = new PageCache(100);
    const heavy = page(1_000);
    cache.set('a', heavy);
    expect(cache.get('a')).toBe(heavy);
    cache.set('b', page(1_000));
    expect(cache.get('a')).toBeUndefined();
  });

  it('does not count a page twice that is set again', () => {
    const cache = new PageCache(4_000);
    const same = page(1_000);
    for (let round = 0; round < 10; round += 1) cache.set('a', same);
    cache.set('b', page(1_000));
    expect(cache.get('a')).toBe(same);
  });
});
