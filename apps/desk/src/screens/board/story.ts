import { type Schemas } from '../../api/client.js';
import { type DeskLocale } from '../../i18n/i18n.js';

/** A story as the api lists it: what this folder needs of it, so that tests can write it down. */
export type Story = Schemas['Article'];
export type Face = Story['editions'][number];

/** Where a story stands as a whole: the step of the road that it waits at. */
export const STAGES = ['draft', 'drafting', 'stopped', 'review', 'handedIn', 'approved', 'live'] as const;
export type Stage = (typeof STAGES)[number];

export const otherLocale = (locale: DeskLocale): DeskLocale => (locale === 'en' ? 'es' : 'en');

/** The edition that was written. */
export const sourceOf = ({ editions, sourceLocale }: Story): Face | undefined =>
  editions.find(({ locale }) => locale === sourceLocale);

/** The edition that is translated from it, once the story was sent on. */
export const targetOf = ({ editions, sourceLocale }: Story): Face | undefined =>
  editions.find(({ locale }) => locale !== sourceLocale);

export const headlineOf = (story: Story): string => sourceOf(story)?.headline ?? '';

/** Where the story stands, read from both editions and the translation job. */
export function stageOf(story: Story): Stage {
  const target = targetOf(story);
  if (target === undefined || sourceOf(story)?.state === 'draft') return 'draft';
  return stageOfTarget(target);
}

function stageOfTarget({ state, job, url }: Face): Stage {
  switch (state) {
    case 'in-translation':
      return job?.state === 'parked' || job?.state === 'failed' ? 'stopped' : 'drafting';
    case 'in-review':
      return 'review';
    case 'handed-in':
      return 'handedIn';
    case 'approved':
      return url === undefined ? 'approved' : 'live';
    case 'draft':
    case 'submitted':
      return 'draft';
  }
}

const STAGES_WITH_TRANSLATOR: readonly Stage[] = ['drafting', 'stopped', 'review'];

/** Wanted by a moment that has passed, while it is still with the translator. */
export function isLate(story: Story, now: Date): boolean {
  const due = targetOf(story)?.assignment?.dueAt;
  return due !== undefined && due !== null && new Date(due) < now && STAGES_WITH_TRANSLATOR.includes(stageOf(story));
}

/** Whether this person has the translation in hand. */
export function isMine(story: Story, userId: string): boolean {
  return targetOf(story)?.assignment?.person?.id === userId;
}

/** Sentences nobody has read yet, or whose source changed since. */
export function unread({ progress }: Face): number {
  return progress === undefined ? 0 : progress.total - progress.confirmed;
}
