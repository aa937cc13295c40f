import { reaches, type Role } from './role.js';
import { type Scope } from './scope.js';
import { type User } from './user.js';

/** Who acts, and how they came in: signed in themselves, or a program with one of their tokens. */
export type Actor = { via: 'session'; user: User } | { via: 'token'; user: User; scopes: readonly Scope[] };

/** What an act asks for. Without a scope it is for people who signed in themselves; no token reaches it. */
export interface Need {
  role: Role;
  scope?: Scope;
}

export type Verdict = 'allowed' | 'session-needed' | 'scope-needed' | 'role-needed';

/** Whether this actor may do what asks for `need`, and if not, what is missing. */
export function mayAct(actor: Actor, need: Need): Verdict {
  if (actor.via === 'token') {
    if (need.scope === undefined) return 'session-needed';
    if (!actor.scopes.includes(need.scope)) return 'scope-needed';
  }
  return reaches(actor.user.role, need.role) ? 'allowed' : 'role-needed';
}
