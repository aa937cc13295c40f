import { conflict } from './app-error.js';

/** A state machine as data: every state, and the states it may go to next. */
export type Transitions<State extends string> = { readonly [From in State]: readonly State[] };

export function canTransition<State extends string>(table: Transitions<State>, from: State, to: State): boolean {
  return table[from].includes(to);
}

/** Refuses a step that the table does not list, with the code ILLEGAL_TRANSITION. */
export function assertTransition<State extends string>(table: Transitions<State>, from: State, to: State): void {
  if (!canTransition(table, from, to)) throw conflict('ILLEGAL_TRANSITION', { from, to, allowed: table[from] });
}

/** The states that no path from `initial` reaches: a sound table has none. */
export function unreachableStates<State extends string>(table: Transitions<State>, initial: State): State[] {
  const seen = new Set<State>([initial]);
  const queue: State[] = [initial];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const next of table[state]) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return (Object.keys(table) as State[]).filter((state) => !seen.has(state));
}
