import { type Schemas } from '../../api/client.js';

type Release = Schemas['Release'];

/** A story inside a release, with its faces. */
export interface ReleasedStory {
  articleId: string;
  faces: Release['editions'];
}

/** The editions of a release, story by story, in the order in which the release names them. */
export function storiesOf(editions: Release['editions']): ReleasedStory[] {
  return [...Map.groupBy(editions, ({ articleId }) => articleId)].map(([articleId, faces]) => ({ articleId, faces }));
}

/** Whether something may still happen to this release by itself, now or within the next moments. */
export function isMoving({ state, publishAt }: Pick<Release, 'state' | 'publishAt'>, now: Date): boolean {
  return state === 'publishing' || (state === 'planned' && Date.parse(publishAt) <= now.getTime() + 2_000);
}

/** Whether a story is on its way out by itself. */
export function isLeaving({ state }: Pick<Schemas['Withdrawal'], 'state'>): boolean {
  return state === 'planned' || state === 'withdrawing';
}
