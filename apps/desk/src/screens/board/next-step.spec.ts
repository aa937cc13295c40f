import { describe, expect, it } from '@jest/globals';
import { actionFor, queueFor, reasonOf, type Role } from './next-step.js';
import { sketchStory } from './story.example.js';
import { type Face } from './story.js';

const as = (role: Role) => ({ id: 'me', role });
const has = (id: string, dueAt: string | null = null): Partial<Face> => ({
  assignment: { person: { id, name: id }, dueAt },
});
const read = (confirmed: number): Partial<Face> => ({ progress: { total: 10, drafted: 10, confirmed, stale: 0 } });

describe('what a person can do', () => {
  it.each([
    ['a translator with a draft', sketchStory({ source: 'draft' }), 'translator', undefined],
    ['an editor with a draft', sketchStory({ source: 'draft' }), 'editor', 'submit'],
    ['a translator under review', sketchStory({ target: {} }), 'translator', 'review'],
    ['a translator after handing in', sketchStory({ target: { state: 'handed-in' } }), 'translator', 'look'],
    ['an editor with what was handed in', sketchStory({ target: { state: 'handed-in' } }), 'editor', 'approve'],
    ['an admin, who is an editor too', sketchStory({ target: { state: 'approved' } }), 'admin', 'release'],
  ] as const)('%s', (_sentence, story, role, action) => {
    expect(actionFor(story, as(role))).toBe(action);
  });
});

describe('what comes next', () => {
  const stories = [
    sketchStory({ id: 'draft', source: 'draft' }),
    sketchStory({ id: 'free', target: { ...read(0) } }),
    sketchStory({ id: 'begun', target: { ...read(3) }, createdAt: '2026-11-24T09:00:00.000Z' }),
    sketchStory({ id: 'theirs', target: { ...has('leo'), ...read(2) } }),
    sketchStory({ id: 'mine', target: { ...has('me'), ...read(0) } }),
    sketchStory({ id: 'pressing', target: { ...has('me', '2026-11-24T10:00:00Z'), ...read(0) } }),
    sketchStory({ id: 'handed-in', target: { state: 'handed-in' } }),
    sketchStory({ id: 'live', target: { state: 'approved', url: 'https://x' } }),
  ];

  it('for a translator is their own by time, then what nobody has, the begun before the new', () => {
    expect(queueFor(stories, as('translator')).map(({ id }) => id)).toEqual(['pressing', 'mine', 'begun', 'free']);
  });

  it('for an editor is what waits for a decision before what waits to be sent on, and what they have themselves', () => {
    expect(queueFor(stories, as('editor')).map(({ id }) => id)).toEqual(['handed-in', 'draft', 'pressing', 'mine']);
  });

  it.each([
    [0, 'reviewBegin'],
    [4, 'reviewGoOn'],
    [10, 'handIn'],
  ] as const)('says with %i of 10 sentences read: %s', (confirmed, reason) => {
    expect(reasonOf(sketchStory({ target: read(confirmed) }))).toBe(reason);
  });
});
