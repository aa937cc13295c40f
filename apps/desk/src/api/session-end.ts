/** Whether a session has ended under somebody's hands, told outside of React so that whatever saves can listen too. */
class SessionEnd {
  private isOver = false;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): boolean => this.isOver;

  tell(isOver: boolean): void {
    if (this.isOver === isOver) return;
    this.isOver = isOver;
    for (const listener of this.listeners) listener();
  }
}

/** The one session of this browser: every answer of the api says whether it still lasts. */
export const sessionEnd = new SessionEnd();

/** Calls back whenever somebody whose session had ended has signed in again; answers how to stop listening. */
export function onSignedInAgain(listener: () => void): () => void {
  return sessionEnd.subscribe(() => {
    if (!sessionEnd.snapshot()) listener();
  });
}
