import { describe, expect, it, test } from '@jest/globals';
import {
  addStory,
  EMPTY_DRAFT,
  findStories,
  moveStory,
  removeStory,
  type Story,
  toRequest,
  writeLine,
} from './issue-draft.js';

const draft = (...articleIds: string[]) => ({ ...EMPTY_DRAFT, articleIds });

describe('the stories of an issue', () => {
  test.each([
    ['a', 1, 'bac'],
    ['a', 9, 'bca'],
    ['c', 0, 'cab'],
    ['c', -3, 'cab'],
    ['b', 1, 'abc'],
    ['x', 0, 'abc'],
  ])('%s at place %d gives %s', (id, place, order) => {
    expect(moveStory(draft('a', 'b', 'c'), id, place).articleIds.join('')).toBe(order);
  });

  it('are added once, up to what a mail holds, and taken out', () => {
    const full = draft(...Array.from({ length: 18 }, (_, index) => `story-${index}`));
    expect(addStory(draft('a'), 'a').articleIds).toEqual(['a']);
    expect(addStory(full, 'z').articleIds).toHaveLength(18);
    expect(removeStory(draft('a', 'b'), 'a').articleIds).toEqual(['b']);
  });
});

describe('the lines of an issue', () => {
  it('are left to the api where they are empty', () => {
    const written = writeLine(draft('a'), 'es', 'subject', 'Hoy');
    expect(toRequest(written)).toEqual({
      articleIds: ['a'],
      variants: {
        en: { subject: undefined, preheader: undefined },
        es: { subject: 'Hoy', preheader: undefined },
      },
    });
  });
});

describe('the search for stories', () => {
  const story: Story = {
    articleId: 'a',
    section: 'Clima',
    publishedAt: '2026-11-24T00:00:00Z',
    faces: {
      en: { headline: 'Glacier lost half its ice', dek: null, url: '' },
      es: { headline: 'Un glaciar perdió hielo', dek: 'En los Andes', url: '' },
    },
  };
  test.each([
    ['', 1],
    ['PERDIO', 1],
    ['clima andes', 1],
    ['half hielo', 1],
    ['tram', 0],
  ])('for “%s” finds %d', (words, count) => {
    expect(findStories([story], words)).toHaveLength(count);
  });
});
