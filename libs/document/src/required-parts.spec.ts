import { expect, it } from '@jest/globals';
import { type ArticleDocument, type Figure } from './model.js';
import { missingParts } from './required-parts.js';

const text: ArticleDocument['blocks'][number] = {
  id: 'b1',
  type: 'paragraph',
  content: [{ type: 'text', text: 'It rained.' }],
};
const whole: Figure = { id: 'f1', assetId: 'a', alt: 'Rain', caption: 'Rain in Lima.', credit: 'Ana Gil' };
const story = (over: Partial<ArticleDocument>): ArticleDocument => ({
  headline: 'Rain',
  byline: [],
  blocks: [text],
  ...over,
});

it.each<[string, ArticleDocument, string[]]>([
  ['a whole story lacks nothing', story({ lead: whole }), []],
  ['a headline of spaces is none', story({ headline: '  ' }), ['headline']],
  ['a story needs a paragraph', story({ blocks: [{ id: 'b1', type: 'subhead', text: 'Rain' }] }), ['paragraph']],
  ['an empty paragraph is none', story({ blocks: [{ ...text, content: [{ type: 'break' }] }] }), ['paragraph']],
  [
    'a figure needs picture, description, caption and credit',
    story({ lead: { id: 'f', alt: ' ', caption: '' } }),
    ['lead picture 1', 'lead alt 1', 'lead caption 1', 'lead credit 1'],
  ],
  [
    'each figure of a pair is looked at',
    story({
      lead: whole,
      blocks: [text, { id: 'b2', type: 'figure-pair', figures: [whole, { ...whole, credit: '' }] }],
    }),
    ['b2.1 credit 3'],
  ],
])('%s', (_name, document, expected) =>
  expect(
    missingParts(document).map(({ part, path, figure }) =>
      [path, part, figure].filter((it) => it !== undefined).join(' '),
    ),
  ).toEqual(expected),
);
