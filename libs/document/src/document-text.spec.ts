import { describe, expect, it } from '@jest/globals';
import { documentText, wordCount } from './document-text.js';
import { type ArticleDocument } from './model.js';

const story: ArticleDocument = {
  headline: 'La lluvia llega',
  dek: 'Llueve en la costa.',
  byline: ['Ana Gil', 'Luis Rey'],
  dateline: { place: 'CARACAS', agency: 'EFE' },
  date: '2026-11-20',
  lead: { id: 'f1', alt: 'Calle', caption: 'Una calle.', credit: 'Ana Gil/EFE' },
  blocks: [
    { id: 'b1', type: 'subhead', text: 'Primero' },
    {
      id: 'b2',
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Llueve ' },
        { type: 'text', text: 'mucho.', marks: [{ type: 'strong' }] },
      ],
    },
    { id: 'b3', type: 'quote', content: [{ type: 'text', text: 'No para.' }], speaker: 'Eva Sol' },
    { id: 'b4', type: 'list', ordered: true, items: [{ id: 'i1', content: [{ type: 'text', text: 'Agua' }] }] },
    { id: 'b5', type: 'related', stories: [{ id: 'r1', title: 'Otra nota', href: '/es/x' }] },
  ],
};

describe('documentText', () => {
  it('writes the whole article with its parts in the order of the page', () => {
    expect(documentText(story, 'es').split('\n\n')).toEqual([
      'La lluvia llega',
      'Llueve en la costa.',
      'Por Ana Gil y Luis Rey | 20 de noviembre de 2026',
      'Una calle. [Ana Gil/EFE]',
      'Primero',
      'CARACAS (EFE) — Llueve mucho.',
      '“No para.”\n— Eva Sol',
      '1. Agua',
      '- Otra nota',
    ]);
  });

  it('speaks English for an English edition, and leaves out what is absent', () => {
    expect(documentText({ headline: 'Rain', byline: ['Ana Gil'], blocks: [] }, 'en')).toBe('Rain\n\nBy Ana Gil');
    expect(documentText({ headline: 'Rain', byline: [], date: '2026-11-20', blocks: [] }, 'en')).toBe(
      'Rain\n\nNovember 20, 2026',
    );
  });
});

describe('wordCount', () => {
  it('counts what is translated and nothing else', () => {
    expect(wordCount(story)).toBe(3 + 4 + 1 + 2 + 1 + 2 + 2 + 1 + 2);
  });
});
