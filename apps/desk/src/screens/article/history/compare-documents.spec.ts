import { describe, expect, it } from '@jest/globals';
import { type ArticleDocument, type Block } from '../article-document.js';
import { compareDocuments } from './compare-documents.js';

const p = (id: string, text: string): Block => ({ id, type: 'paragraph', content: [{ type: 'text', text }] });
const story = (blocks: Block[], over: Partial<ArticleDocument> = {}): ArticleDocument => ({
  headline: 'Rain in Lima',
  byline: ['Ana Gil'],
  blocks,
  ...over,
});
/** `b1 changed: It [-rained-]{+snowed+}.` */
const shown = (before: ArticleDocument, after: ArticleDocument) =>
  compareDocuments(before, after).map(({ key, change, pieces }) => {
    const words = pieces.map((piece) =>
      piece.change === undefined ? piece.text : piece.change === 'added' ? `{+${piece.text}+}` : `[-${piece.text}-]`,
    );
    return `${key} ${change}: ${words.join('')}`;
  });

describe('two revisions of a story', () => {
  it.each<[string, ArticleDocument, ArticleDocument, string[]]>([
    ['nothing differs', story([p('b1', 'It rained.')]), story([p('b1', 'It rained.')]), []],
    [
      'a word changed',
      story([p('b1', 'It rained today.')]),
      story([p('b1', 'It snowed today.')]),
      ['b1 changed: It [-rained-]{+snowed+} today.'],
    ],
    [
      'a paragraph came between two others',
      story([p('b1', 'One.'), p('b2', 'Two.')]),
      story([p('b1', 'One.'), p('b9', 'New.'), p('b2', 'Two.')]),
      ['b9 added: {+New.+}'],
    ],
    ['a paragraph went', story([p('b1', 'One.'), p('b2', 'Two.')]), story([p('b2', 'Two.')]), ['b1 removed: [-One.-]']],
    [
      'a paragraph moved and changed',
      story([p('b1', 'One day.'), p('b2', 'Two.'), p('b3', 'Three.')]),
      story([p('b2', 'Two.'), p('b3', 'Three.'), p('b1', 'One night.')]),
      ['b1 changed: One [-day-]{+night+}.'],
    ],
    [
      'a paragraph moved as it was',
      story([p('b1', 'One.'), p('b2', 'Two.'), p('b3', 'Three.')]),
      story([p('b2', 'Two.'), p('b3', 'Three.'), p('b1', 'One.')]),
      ['b1 moved: One.'],
    ],
    [
      'a dek came and the byline changed',
      story([]),
      story([], { dek: 'At last.', byline: ['Ana Gil', 'Luis Paz'] }),
      ['dek changed: {+At last.+}', 'byline changed: Ana Gil{+, Luis Paz+}'],
    ],
    [
      'accents are part of their words',
      story([p('b1', 'El niño llegó.')]),
      story([p('b1', 'El niño llego.')]),
      ['b1 changed: El niño [-llegó-]{+llego+}.'],
    ],
  ])('show that %s', (_name, before, after, expected) => expect(shown(before, after)).toEqual(expected));
});
