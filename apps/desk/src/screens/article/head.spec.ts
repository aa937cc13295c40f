import { expect, it } from '@jest/globals';
import { type Head } from './article-document.js';
import { namesOf, withDateline, withText } from './head.js';

const head: Head = { headline: 'A', byline: [], dek: 'B', dateline: { place: 'LIMA', agency: 'EFE' } };

it.each<[string, Head, Head]>([
  [
    'an emptied dek is none',
    withText(head, 'dek', ''),
    { headline: 'A', byline: [], dateline: { place: 'LIMA', agency: 'EFE' } },
  ],
  ['a dek is taken as it is written', withText(head, 'dek', 'B '), { ...head, dek: 'B ' }],
  [
    'a dateline without a place keeps its agency',
    withDateline(head, { place: '', agency: 'EFE' }),
    { ...head, dateline: { place: '', agency: 'EFE' } },
  ],
  [
    'a dateline without an agency has none',
    withDateline(head, { place: 'QUITO', agency: '' }),
    { ...head, dateline: { place: 'QUITO' } },
  ],
  ['an emptied dateline is none', withDateline(head, { place: '' }), { headline: 'A', byline: [], dek: 'B' }],
])('%s', (_name, actual, expected) => expect(actual).toEqual(expected));

it.each<[string, string[]]>([
  ['', []],
  ['Ana Gil', ['Ana Gil']],
  ['Ana Gil,  Luis Paz ,', ['Ana Gil', 'Luis Paz']],
])('reads the names in “%s”', (text, names) => expect(namesOf(text)).toEqual(names));
