import { describe, expect, it } from '@jest/globals';
import { applyFilters, type BoardFilters, readFilters } from './filters.js';
import { sketchStory } from './story.example.js';

const now = new Date('2026-11-24T12:00:00Z');
const me = { person: { id: 'me', name: 'Inés' }, dueAt: null };
const late = { person: { id: 'leo', name: 'Leo' }, dueAt: '2026-11-24T10:00:00Z' };

const STORIES = [
  sketchStory({ id: 'draft', source: 'draft', headline: 'Council votes on the budget' }),
  sketchStory({ id: 'mine', target: { assignment: me, headline: 'El océano, más cálido' }, section: 'science' }),
  sketchStory({ id: 'late', target: { assignment: late }, headline: 'Áñez speaks' }),
  sketchStory({ id: 'spanish', sourceLocale: 'es', target: { state: 'approved' } }),
];

describe('the board shows', () => {
  it.each<[string, BoardFilters, string[]]>([
    ['everything without filters', {}, ['draft', 'mine', 'late', 'spanish']],
    ['one state', { stage: 'review' }, ['mine', 'late']],
    ['one section', { section: 'science' }, ['mine']],
    ['one direction', { from: 'es' }, ['spanish']],
    ['what is mine', { mine: true }, ['mine']],
    ['what is late', { late: true }, ['late']],
    ['headlines with all words, in any order', { q: 'budget council' }, ['draft']],
    ['headlines of the other language, without accents', { q: 'OCEANO' }, ['mine']],
    ['headlines when the search has accents that they lack', { q: 'vótes' }, ['draft']],
    ['only what passes every filter', { stage: 'review', section: 'science', late: true }, []],
    ['everything for a search of spaces', { q: '   ' }, ['draft', 'mine', 'late', 'spanish']],
  ])('%s', (_sentence, filters, ids) => {
    expect(applyFilters(STORIES, filters, { userId: 'me', now }).map(({ id }) => id)).toEqual(ids);
  });
});

describe('an address', () => {
  it.each<[string, Record<string, unknown>, BoardFilters]>([
    ['without filters has none', {}, {}],
    [
      'keeps what is known',
      { q: 'x', stage: 'live', from: 'en', mine: true },
      { q: 'x', stage: 'live', from: 'en', mine: true },
    ],
    ['drops what is not', { stage: 'gone', from: 'fr', mine: 'yes', late: 1, q: 3, page: 2 }, {}],
    ['drops what is empty', { q: '', section: '' }, {}],
  ])('%s', (_sentence, search, filters) => {
    expect(readFilters(search)).toEqual(filters);
  });
});
