import { describe, expect, it, test } from '@jest/globals';
import { renditionSizes, renditionUpTo } from './picture.js';

describe('the sizes of a picture', () => {
  test.each([
    ['a large one', 4000, 3000, ['480x360', '960x720', '1600x1200']],
    ['one between two widths keeps its own as the largest', 1200, 800, ['480x320', '960x640', '1200x800']],
    ['exactly a usual width', 960, 640, ['480x320', '960x640']],
    ['a small one is never enlarged', 300, 200, ['300x200']],
    ['a line keeps a pixel of height', 4000, 1, ['480x1', '960x1', '1600x1']],
  ])('of %s', (_name, width, height, expected) => {
    expect(renditionSizes({ width, height }).map((size) => `${size.width}x${size.height}`)).toEqual(expected);
  });

  it('answer the largest that fits, or the smallest there is', () => {
    const picture = { name: 'x', renditions: renditionSizes({ width: 1200, height: 800 }) };
    expect(renditionUpTo(picture, 1000).width).toBe(960);
    expect(renditionUpTo(picture, 100).width).toBe(480);
  });
});
