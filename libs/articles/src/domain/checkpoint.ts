import { type UserId } from '@anverso/kernel';

/** A writer who goes on after this pause, or for this long, leaves a revision to come back to. */
const CHECKPOINT_EVERY_MS = 15 * 60_000;

export interface Checkpoint {
  /** The edition's newest revision. */
  latest?: { createdAt: Date };
  /** Who wrote what stands now; null while it is as it was imported. */
  lastWriter: UserId | null;
  /** Who is about to write over it. */
  writer: UserId;
  now: Date;
}

/** Whether the draft as it stands is kept as a revision before somebody writes over it. */
export function needsCheckpoint({ latest, lastWriter, writer, now }: Checkpoint): boolean {
  if (latest === undefined || lastWriter !== writer) return true;
  return now.getTime() - latest.createdAt.getTime() >= CHECKPOINT_EVERY_MS;
}
