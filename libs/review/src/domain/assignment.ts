import { type UserId } from '@anverso/kernel';

/** Who has a translation in hand, and by when it is wanted. */
export interface Assignment {
  editionId: string;
  userId: UserId | null;
  dueAt: Date | null;
}

/** Who assigns, and whether they may decide over the work of others. */
export interface Assigner {
  userId: UserId;
  decides: boolean;
}

/** Whoever decides may change everything; everybody may take what nobody has, and give back what they have. */
export function mayAssign(
  by: Assigner,
  before: Assignment | undefined,
  wanted: Omit<Assignment, 'editionId'>,
): boolean {
  if (by.decides) return true;
  const owner = before?.userId ?? null;
  const sameDue = (before?.dueAt?.getTime() ?? null) === (wanted.dueAt?.getTime() ?? null);
  const takes = owner === null && wanted.userId === by.userId;
  const givesBack = owner === by.userId && (wanted.userId === null || wanted.userId === by.userId);
  return sameDue && (takes || givesBack);
}
