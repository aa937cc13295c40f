import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { $api, api, type Schemas } from '../api/client.js';
import { sessionEnd } from '../api/session-end.js';
import { type DeskLocale, i18n } from '../i18n/i18n.js';
import { useFlag } from '../parts/flag.js';

export type DeskUser = Schemas['User'];
type Role = DeskUser['role'];

const LADDER: readonly Role[] = ['translator', 'editor', 'admin'];
/** Who is there; asked in a way that is no error when it is nobody. */
export const VISITOR_KEY = $api.queryOptions('get', '/api/session/visitor').queryKey;

/** Whoever chose a language at the door keeps it when they come in. */
let chosenAtTheDoor = false;

/** Who is signed in: null is nobody, undefined is not known yet. */
export function useVisitor() {
  return $api.useQuery('get', '/api/session/visitor', undefined, { staleTime: 60_000, structuralSharing: keepPerson });
}

type Visitor = Schemas['Visitor'] | undefined;

/** Whoever was here stays on the screen when their session ends, or what they typed would go with them. */
function keepPerson(before: unknown, now: unknown): unknown {
  const [known, present] = [before as Visitor, now as Visitor];
  if (known?.user == null) return now;
  sessionEnd.set(present?.user === null);
  return present?.user === null ? before : now;
}

/** Whether the session has ended since this person came in. */
export function useIsSessionOver(): boolean {
  return useFlag(sessionEnd);
}

/** The person in front of the screen; only below the signed-in part of the desk. */
export function useUser(): DeskUser {
  const { data } = useVisitor();
  if (data?.user == null) throw new Error('Nobody is signed in.');
  return data.user;
}

/** By whose clock every time is shown and entered, wherever this browser stands. */
export function useTimeZone(): string {
  return useVisitor().data?.timeZone ?? 'UTC';
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

/** Speaks another language at the door, where nobody is known yet. */
export function speakAtTheDoor(locale: DeskLocale): void {
  chosenAtTheDoor = true;
  void i18n.changeLanguage(locale);
}

/** Speaks another language, and remembers it for this person on every machine. */
export function useChooseLocale(): (locale: DeskLocale) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    async (locale) => {
      await i18n.changeLanguage(locale);
      const { data } = await api.PUT('/api/session/locale', { body: { locale } });
      if (data !== undefined) queries.setQueryData(VISITOR_KEY, data);
    },
    [queries],
  );
}

/** The desk speaks the language of whoever signs in, unless they chose another at the door. */
export function useLanguageOf(user: DeskUser | null | undefined): void {
  const chooseLocale = useChooseLocale();
  const { id, locale } = user ?? {};
  useEffect(() => {
    if (id === undefined || locale === undefined || i18n.language === locale) return;
    const spoken: DeskLocale = i18n.language === 'es' ? 'es' : 'en';
    if (chosenAtTheDoor) void chooseLocale(spoken);
    else void i18n.changeLanguage(locale);
    chosenAtTheDoor = false;
    // Only at the sign-in: afterwards the person chooses.
  }, [id]);
}
