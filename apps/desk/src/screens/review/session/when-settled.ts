import { type SaveState } from './entry.js';
import { type ReviewSession } from './review-session.js';

const STUCK: readonly SaveState[] = ['offline', 'signed-out', 'refused', 'conflict'];

/** Sends what is unsent of these segments; true once the api has all of it, false when it will not for now. */
export function whenSettled(session: ReviewSession, ids: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    let stop: () => void = () => undefined;
    const look = (): void => {
      const states = ids.map((id) => session.stateOf(id));
      const isSaved = states.every((state) => state === 'saved');
      if (!isSaved && !states.some((state) => STUCK.includes(state))) return;
      stop();
      resolve(isSaved);
    };
    stop = session.subscribe(look);
    for (const id of ids) session.flush(id);
    look();
  });
}
