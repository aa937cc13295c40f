import { describe, expect, it, test } from '@jest/globals';
import { type ArticleDocument } from '@anverso/document';
import { segmentFactory } from '@anverso/testing';
import { type Segment } from '@anverso/translation';
import { editionFingerprint } from './fingerprint.js';

const edition = (place: string) => ({ document: { dateline: { place } } as ArticleDocument });
const segment = segmentFactory({ version: 3 }).draftedBy('apertium', 'Hola.').build();
const before = editionFingerprint(edition('LONDRES'), [segment]);

describe('the fingerprint of a translation', () => {
  it('is the same for the same state', () => {
    expect(editionFingerprint(edition('LONDRES'), [{ ...segment }])).toBe(before);
  });

  test.each<[string, string, Segment[]]>([
    ['another word', 'LONDRES', [{ ...segment, target: 'Adiós.' }]],
    ['a version that moved without a word', 'LONDRES', [{ ...segment, version: 4 }]],
    ['another source revision', 'LONDRES', [{ ...segment, sourceRevisionId: 'another' }]],
    ['another dateline', 'MADRID', [segment]],
    ['a segment less', 'LONDRES', []],
  ])('is another one with %s', (_name, place, segments) => {
    expect(editionFingerprint(edition(place), segments)).not.toBe(before);
  });
});
