import { describe, expect, it } from '@jest/globals';
import { canTransition, unreachableStates } from '@anverso/kernel';
import {
  asTarget,
  type Edition,
  facesOf,
  SOURCE_TRANSITIONS,
  TARGET_TRANSITIONS,
  type TargetState,
} from './edition.js';

describe('the states of an edition', () => {
  it('are all reached from the first one', () => {
    expect(unreachableStates(SOURCE_TRANSITIONS, 'draft')).toEqual([]);
    expect(unreachableStates(TARGET_TRANSITIONS, 'in-translation')).toEqual([]);
  });

  it.each<[TargetState, TargetState]>([
    ['in-translation', 'handed-in'],
    ['in-translation', 'approved'],
    ['in-review', 'approved'],
    ['approved', 'handed-in'],
  ])('refuse the step from %s to %s', (from, to) => {
    expect(canTransition(TARGET_TRANSITIONS, from, to)).toBe(false);
  });
});

describe('an edition as one that is translated', () => {
  const inState = (state: Edition['state']): Edition => ({
    id: 'e1',
    articleId: 'a1',
    locale: 'es',
    state,
    document: { headline: 'Headline', byline: [], blocks: [] },
    slug: 'headline',
    version: 1,
    updatedBy: null,
    updatedAt: new Date('2026-11-24T09:00:00Z'),
  });

  it.each(['in-translation', 'in-review', 'handed-in', 'approved'] as const)('stays as it is in %s', (state) => {
    expect(asTarget(inState(state))).toEqual(inState(state));
  });

  it.each(['draft', 'submitted'] as const)('is refused in %s', (state) => {
    expect(() => asTarget(inState(state))).toThrow('EDITION_IS_SOURCE');
  });
});

describe('the two faces of an article', () => {
  const face = (articleId: string, locale: Edition['locale']) => ({ articleId, locale });
  const [english, spanish] = [face('a1', 'en'), face('a1', 'es')];

  it.each([
    [
      'are told apart by the language it was written in',
      'es',
      [english, spanish],
      { source: spanish, target: english },
    ],
    ['are those of no other article', 'en', [face('a2', 'en'), english, spanish], { source: english, target: spanish }],
    ['may not both be there yet', 'en', [english, face('a2', 'es')], { source: english, target: undefined }],
  ] as const)('%s', (_sentence, sourceLocale, editions, faces) => {
    expect(facesOf({ id: 'a1', sourceLocale }, editions)).toEqual(faces);
  });
});
