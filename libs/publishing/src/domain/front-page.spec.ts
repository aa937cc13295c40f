import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arrangeFrontPage, placeDepartments } from './front-page.js';

const sections = ['politics', 'science', 'culture'].map((name) => ({ path: `/en/${name}` }));
const story = (id: number, section: string) => ({ id, section: { path: `/en/${section}` } });

describe('arrangeFrontPage', () => {
  it('leads with the newest story, sets three beside it, and the rest under their sections', () => {
    const stories = [
      story(1, 'science'),
      story(2, 'politics'),
      story(3, 'politics'),
      story(4, 'culture'),
      story(5, 'culture'),
      story(6, 'politics'),
    ];
    const page = arrangeFrontPage(stories, sections);
    expect(page.lead?.id).toBe(1);
    expect(page.beside.map(({ id }) => id)).toEqual([2, 3, 4]);
    expect(page.strips.map(({ section, stories: own }) => [section.path, own.map(({ id }) => id)])).toEqual([
      ['/en/politics', [6]],
      ['/en/culture', [5]],
    ]);
  });

  it('is empty without stories', () => {
    expect(arrangeFrontPage([], sections)).toEqual({ lead: undefined, beside: [], strips: [] });
  });
});

describe('placeDepartments', () => {
  it('fills whole rows of twelve columns, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (count) => {
        const places = placeDepartments(count);
        expect(places).toHaveLength(count);
        let column = 0;
        for (const { span, isFirst } of places) {
          expect(isFirst).toBe(column === 0);
          column = (column + span) % 12;
        }
        expect(column).toBe(0);
      }),
    );
  });
});
