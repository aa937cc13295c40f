import { isMine, type Stage, stageOf, type Story, targetOf, unread } from './story.js';

export type Role = 'translator' | 'editor' | 'admin';
export interface Reader {
  id: string;
  role: Role;
}

/** The step that a story waits for, as far as this person can take it. The story itself is a headline away. */
export type Action = 'submit' | 'resume' | 'review' | 'look' | 'approve' | 'release';

const ACTIONS: Record<Stage, { translator: Action | undefined; editor: Action | undefined }> = {
  draft: { translator: undefined, editor: 'submit' },
  drafting: { translator: undefined, editor: undefined },
  stopped: { translator: undefined, editor: 'resume' },
  review: { translator: 'review', editor: 'review' },
  handedIn: { translator: 'look', editor: 'approve' },
  approved: { translator: 'look', editor: 'release' },
  live: { translator: 'look', editor: 'look' },
};

/** What this person can do with the story now, if anything. */
export function actionFor(story: Story, { role }: Reader): Action | undefined {
  return ACTIONS[stageOf(story)][role === 'translator' ? 'translator' : 'editor'];
}

/** What comes first when several stories wait: the later step of the road, so that work goes out before new work begins. */
const ORDER: Record<'translator' | 'editor', readonly Stage[]> = {
  translator: ['review'],
  editor: ['handedIn', 'approved', 'stopped', 'draft', 'review'],
};

/** What waits for this person, the most pressing first. */
export function queueFor(stories: readonly Story[], reader: Reader): Story[] {
  const order = ORDER[reader.role === 'translator' ? 'translator' : 'editor'];
  return stories
    .filter((story) => order.includes(stageOf(story)) && isFor(story, reader))
    .sort(
      (one, two) =>
        order.indexOf(stageOf(one)) - order.indexOf(stageOf(two)) ||
        Number(isMine(two, reader.id)) - Number(isMine(one, reader.id)) ||
        dueOf(one) - dueOf(two) ||
        Number(isBegun(two)) - Number(isBegun(one)) ||
        one.createdAt.localeCompare(two.createdAt),
    );
}

/** A translation in review is for whoever has it, and for every translator while nobody has it. */
function isFor(story: Story, { id, role }: Reader): boolean {
  if (stageOf(story) !== 'review') return true;
  const owner = targetOf(story)?.assignment?.person ?? undefined;
  return owner === undefined ? role === 'translator' : owner.id === id;
}

function dueOf(story: Story): number {
  const due = targetOf(story)?.assignment?.dueAt ?? undefined;
  return due === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(due);
}

function isBegun(story: Story): boolean {
  return (targetOf(story)?.progress?.confirmed ?? 0) > 0;
}

/** Which sentence tells what to do with it. */
export type NextReason = 'reviewBegin' | 'reviewGoOn' | 'handIn' | 'approve' | 'release' | 'submit' | 'resume';

export function reasonOf(story: Story): NextReason {
  const target = targetOf(story);
  switch (stageOf(story)) {
    case 'handedIn':
      return 'approve';
    case 'approved':
    case 'live':
      return 'release';
    case 'stopped':
      return 'resume';
    case 'draft':
    case 'drafting':
      return 'submit';
    case 'review':
      if (target === undefined || unread(target) === 0) return 'handIn';
      return isBegun(story) ? 'reviewGoOn' : 'reviewBegin';
  }
}
