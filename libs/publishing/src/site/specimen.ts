import { type Locale, LOCALES, otherLocale } from '@anverso/kernel';
import { type ArticleDocument, type Figure } from '@anverso/document';
import { type FrozenStory } from './site-plan.js';
import { type ArticleView, type SiteFrame, type StoryTeaser } from './views.js';

const PICTURE = { name: 'specimen', renditions: [{ width: 960, height: 640 }] };

const figure = (id: string, assetId?: string): Figure => ({
  id,
  assetId,
  alt: 'alt',
  caption: 'caption',
  credit: 'credit',
});

/** A document with every part that a story can have. */
const DOCUMENT: ArticleDocument = {
  headline: 'headline',
  dek: 'dek',
  byline: ['one', 'two'],
  dateline: { place: 'PLACE', agency: 'AGENCY' },
  date: '2026-01-02',
  lead: figure('f1', 'asset'),
  blocks: [
    {
      id: 'b1',
      type: 'paragraph',
      content: [
        { type: 'text', text: 'plain' },
        { type: 'break' },
        {
          type: 'text',
          text: 'marked',
          marks: [{ type: 'link', href: '/en/a/b' }, { type: 'strong' }, { type: 'emphasis' }],
        },
      ],
    },
    { id: 'b2', type: 'subhead', text: 'subhead' },
    { id: 'b3', type: 'quote', content: [{ type: 'text', text: 'quote' }], speaker: 'speaker' },
    { id: 'b4', type: 'figure', figure: figure('f2') },
    { id: 'b5', type: 'figure-pair', figures: [figure('f3', 'asset'), figure('f4')] },
    { id: 'b6', type: 'list', ordered: true, items: [{ id: 'i1', content: [{ type: 'text', text: 'item' }] }] },
    { id: 'b7', type: 'list', ordered: false, items: [{ id: 'i2', content: [{ type: 'text', text: 'item' }] }] },
    { id: 'b8', type: 'related', stories: [{ id: 'r1', title: 'related', href: 'https://example.org/' }] },
  ],
};

/** A story and a site that use every part of the pages: what a change of the renderer cannot leave as it was. */
export function specimen(locale: Locale, form: 'translation' | 'source'): SpecimenPages {
  const other = otherLocale(locale);
  const section = { name: 'section', path: `/${locale}/section` };
  const teaser: StoryTeaser = {
    path: `/${locale}/section/story`,
    headline: 'headline',
    dek: 'dek',
    byline: ['one'],
    date: '2026-01-02',
    publishedAt: '2026-01-02T03:04:05.000Z',
    section,
    picture: { ...PICTURE, alt: 'alt', credit: 'credit' },
  };
  const versions = Object.fromEntries(LOCALES.map((language) => [language, `/${language}/section/story`]));
  return {
    frame: { locale, siteUrl: 'https://specimen.example', sections: [section] },
    teasers: Array.from({ length: 9 }, (_, index) => ({ ...teaser, path: `${teaser.path}-${index}` })),
    view: {
      editionId: '00000000-0000-7000-8000-000000000000',
      path: teaser.path,
      versions,
      section,
      sourceLocale: form === 'source' ? locale : other,
      twin: { path: `/${other}/section/story`, headline: 'headline' },
      publishedAt: '2026-01-02T03:04:05.000Z',
      updatedAt: '2026-01-03T03:04:05.000Z',
      links: { '/en/a/b': '/en/a/b' },
      more: [teaser],
      document: DOCUMENT,
      pictures: new Map([['asset', PICTURE]]),
      provenance: form === 'source' ? undefined : provenance(other),
    },
  };
}

export interface SpecimenPages {
  frame: SiteFrame;
  view: ArticleView;
  teasers: StoryTeaser[];
}

function provenance(sourceLocale: Locale): FrozenStory['provenance'] {
  return {
    sourceLocale,
    engines: ['apertium', 'deepl'],
    people: [
      { id: 'a', name: 'reader', part: 'translator' },
      { id: 'b', name: 'editor', part: 'editor' },
    ],
  };
}
