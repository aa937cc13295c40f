import { describe, expect, it } from '@jest/globals';
import { isMoving, storiesOf } from './stories-of.js';

const face = (articleId: string, locale: 'en' | 'es') => ({
  articleId,
  locale,
  editionId: `${articleId}-${locale}`,
  headline: articleId,
  url: '',
});
const NOW = new Date('2026-11-24T10:00:00Z');

describe('a release', () => {
  it('is told story by story', () => {
    const stories = storiesOf([face('b', 'en'), face('a', 'en'), face('b', 'es')]);
    expect(stories.map(({ articleId, faces }) => [articleId, faces.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  it.each([
    ['publishing', '2026-11-24T09:00:00Z', true],
    ['planned', '2026-11-24T09:59:00Z', true],
    ['planned', '2026-11-25T09:00:00Z', false],
    ['published', '2026-11-24T09:00:00Z', false],
    ['failed', '2026-11-24T09:00:00Z', false],
  ] as const)('that is %s for %s moves by itself: %s', (state, publishAt, moving) => {
    expect(isMoving({ state, publishAt }, NOW)).toBe(moving);
  });
});
