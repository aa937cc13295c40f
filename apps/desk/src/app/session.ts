import { useQueryClient } from '@tanstack/react-query';
import { $api, api, type Schemas } from '../api/client.js';
import { i18n } from '../i18n/i18n.js';

export type DeskUser = Schemas['Session']['user'];
type Role = DeskUser['role'];

const LADDER: readonly Role[] = ['translator', 'editor', 'admin'];

/** Who is signed in; undefined while nobody is. */
export function useSession() {
  return $api.useQuery('get', '/api/session', undefined, { retry: false, staleTime: 60_000 });
}

/** The person in front of the screen; only below the signed-in part of the desk. */
export function useUser(): DeskUser {
  const { data } = useSession();
  if (data === undefined) throw new Error('Nobody is signed in.');
  return data.user;
}

/** Whether this person may do what asks for that role. */
export function reaches(user: DeskUser, role: Role): boolean {
  return LADDER.indexOf(user.role) >= LADDER.indexOf(role);
}

export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await api.DELETE('/api/session');
    queries.clear();
    window.location.assign('/');
  };
}

/** The desk speaks the language of whoever signs in, until they choose another. */
export function speakLanguageOf(user: DeskUser): void {
  if (i18n.language !== user.locale) void i18n.changeLanguage(user.locale);
}
