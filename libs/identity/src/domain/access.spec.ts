import { describe, expect, test } from '@jest/globals';
import { type Actor, mayAct, type Need, type Verdict } from './access.js';
import { type Role } from './role.js';
import { type Scope } from './scope.js';

const person = (role: Role): Actor['user'] => ({
  id: '01900000-0000-7000-8000-000000000001',
  email: 'ines@example.org',
  name: 'Inés',
  role,
  locale: 'es',
  disabledAt: null,
  createdAt: new Date(0),
});
const signedIn = (role: Role): Actor => ({ via: 'session', user: person(role) });
const token = (role: Role, ...scopes: Scope[]): Actor => ({ via: 'token', user: person(role), scopes });

describe('mayAct', () => {
  test.each<[string, Actor, Need, Verdict]>([
    ['a translator reviews', signedIn('translator'), { role: 'translator', scope: 'review' }, 'allowed'],
    ['a translator does not approve', signedIn('translator'), { role: 'editor', scope: 'review' }, 'role-needed'],
    ['an editor approves', signedIn('editor'), { role: 'editor', scope: 'review' }, 'allowed'],
    ['an editor does not add people', signedIn('editor'), { role: 'admin', scope: 'people' }, 'role-needed'],
    ['an admin does what an editor does', signedIn('admin'), { role: 'editor', scope: 'release' }, 'allowed'],
    ['a token with the scope acts', token('editor', 'release'), { role: 'editor', scope: 'release' }, 'allowed'],
    ['a token without it does not', token('admin', 'review'), { role: 'editor', scope: 'release' }, 'scope-needed'],
    [
      'a token never exceeds its person',
      token('translator', 'people'),
      { role: 'admin', scope: 'people' },
      'role-needed',
    ],
    ['no token makes tokens', token('admin', 'people'), { role: 'translator' }, 'session-needed'],
  ])('%s', (_case, actor, need, verdict) => {
    expect(mayAct(actor, need)).toBe(verdict);
  });
});
