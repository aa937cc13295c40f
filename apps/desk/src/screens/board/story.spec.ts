import { describe, expect, it } from '@jest/globals';
import { sketchStory } from './story.example.js';
import { isLate, stageOf } from './story.js';

const now = new Date('2026-11-24T12:00:00Z');
const parked = { id: 'job', state: 'parked', reason: 'ENGINE_QUOTA' };

describe('where a story stands', () => {
  it.each([
    ['a draft', sketchStory({ source: 'draft' }), 'draft'],
    ['one that is written again after its translation began', sketchStory({ source: 'draft', target: {} }), 'draft'],
    ['one whose draft is being made', sketchStory({ target: { state: 'in-translation' } }), 'drafting'],
    ['one whose job stopped', sketchStory({ target: { state: 'in-translation', job: parked } }), 'stopped'],
    ['one under review', sketchStory({ target: { state: 'in-review' } }), 'review'],
    ['one handed in', sketchStory({ target: { state: 'handed-in' } }), 'handedIn'],
    ['one approved', sketchStory({ target: { state: 'approved' } }), 'approved'],
    ['one that readers reach', sketchStory({ target: { state: 'approved', url: 'https://x/es/a' } }), 'live'],
    ['one that is live and reviewed anew', sketchStory({ target: { state: 'in-review', url: 'https://x' } }), 'review'],
  ] as const)('%s', (_sentence, story, stage) => {
    expect(stageOf(story)).toBe(stage);
  });
});

describe('late', () => {
  const due = (dueAt: string | null) => ({ assignment: { person: null, dueAt } });
  it.each([
    ['is what is still with the translator after its time', { ...due('2026-11-24T11:59:00Z') }, true],
    ['is not what has time', { ...due('2026-11-24T12:01:00Z') }, false],
    ['is not what has no time', { ...due(null) }, false],
    ['is not what nobody assigned', {}, false],
    ['is not what was handed in', { ...due('2026-11-24T11:00:00Z'), state: 'handed-in' as const }, false],
  ])('%s', (_sentence, target, late) => {
    expect(isLate(sketchStory({ target }), now)).toBe(late);
  });
});
