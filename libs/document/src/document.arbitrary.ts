import fc from 'fast-check';
import { type ArticleDocument, type Block, type Figure, type Inline, type Mark } from './model.js';

/** Text that is made to hurt: braces, backslashes, code look-alikes, abbreviations, breaks inside, foreign letters. */
const PIECES = [
  'Caracas ',
  'dijo. ',
  'The U.S. ',
  'said Dr. Ruiz. ',
  '¿Qué? ',
  '¡No! ',
  '“Yes.” ',
  '{1}',
  '{/1}',
  '{2/}',
  '{',
  '}',
  '\\',
  '\\{',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '\t',
  '. ',
  '3.5 % ',
  '…',
  'año',
  '😀',
  '\ud83d',
  '',
];

const textArbitrary = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));

const markArbitrary: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom('/a', 'https://example.org/?q={1}').map((href): Mark => ({ type: 'link', href })),
  fc.constantFrom<Mark>({ type: 'strong' }, { type: 'emphasis' }),
);

const inlineArbitrary: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
  {
    weight: 5,
    arbitrary: fc
      .record({ text: textArbitrary, marks: fc.option(fc.array(markArbitrary, { maxLength: 3 }), { nil: undefined }) })
      .map(({ text, marks }): Inline => ({ type: 'text', text, ...(marks && { marks }) })),
  },
);

/** Runs of text in any order and shape, also such as no editor would make. */
export const inlinesArbitrary = fc.array(inlineArbitrary, { maxLength: 8 });

const figureArbitrary = (id: string): fc.Arbitrary<Figure> =>
  fc.record({ id: fc.constant(id), alt: textArbitrary, caption: textArbitrary });

const blockArbitrary: fc.Arbitrary<(id: string) => Block> = fc.oneof(
  fc.record({ content: inlinesArbitrary }).map((rest) => (id: string): Block => ({ id, type: 'paragraph', ...rest })),
  fc.record({ content: inlinesArbitrary }).map((rest) => (id: string): Block => ({ id, type: 'quote', ...rest })),
  textArbitrary.map((text) => (id: string): Block => ({ id, type: 'subhead', text })),
  figureArbitrary('f').map((figure) => (id: string): Block => ({ id, type: 'figure', figure })),
  fc
    .tuple(figureArbitrary('f'), figureArbitrary('g'))
    .map((figures) => (id: string): Block => ({ id, type: 'figure-pair', figures })),
  fc.array(inlinesArbitrary, { maxLength: 3 }).map((items) => (id: string): Block => ({
    id,
    type: 'list',
    ordered: false,
    items: items.map((content, index) => ({ id: `i${index}`, content })),
  })),
  fc.array(textArbitrary, { maxLength: 2 }).map((titles) => (id: string): Block => ({
    id,
    type: 'related',
    stories: titles.map((title, index) => ({ id: `r${index}`, title, href: '/en/x' })),
  })),
);

/** Whole articles with every kind of block. */
export const documentArbitrary: fc.Arbitrary<ArticleDocument> = fc.record(
  {
    headline: textArbitrary,
    dek: textArbitrary,
    byline: fc.constant(['Ana Gil']),
    lead: figureArbitrary('lead'),
    blocks: fc
      .array(blockArbitrary, { maxLength: 6 })
      .map((makers) => makers.map((make, index) => make(`b${index + 1}`))),
  },
  { requiredKeys: ['headline', 'byline', 'blocks'] },
);
