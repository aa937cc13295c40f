import { Flag } from '../parts/flag.js';

/** Whether a session has ended under somebody's hands: every answer of the api says whether it still lasts. */
export const sessionEnd = new Flag();

/** Calls back whenever somebody whose session had ended has signed in again; answers how to stop listening. */
export function onSignedInAgain(listener: () => void): () => void {
  return sessionEnd.subscribe(() => {
    if (!sessionEnd.snapshot()) listener();
  });
}
