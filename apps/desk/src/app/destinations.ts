import { type DeskUser } from './session.js';

type Role = DeskUser['role'];

/** Where the main navigation and the palette lead, whom they are offered to, and whom the screens there let in. */
export const DESTINATIONS = [
  { key: 'board', icon: 'stories', to: '/', role: 'translator', opensTo: 'translator' },
  { key: 'memory', icon: 'memory', to: '/memory', role: 'translator', opensTo: 'translator' },
  { key: 'terms', icon: 'terms', to: '/terms', role: 'translator', opensTo: 'translator' },
  // Everybody may read what went out.
  { key: 'releases', icon: 'releases', to: '/releases', role: 'editor', opensTo: 'translator' },
  { key: 'newsletter', icon: 'newsletter', to: '/newsletter', role: 'editor', opensTo: 'editor' },
  { key: 'readers', icon: 'readers', to: '/readers', role: 'editor', opensTo: 'editor' },
  { key: 'insights', icon: 'insights', to: '/insights', role: 'editor', opensTo: 'editor' },
  { key: 'admin', icon: 'admin', to: '/admin', role: 'admin', opensTo: 'admin' },
] as const satisfies readonly { role: Role; opensTo: Role; [part: string]: string }[];

/** What the screen at this address asks for: every address is below the board's. */
export function roleFor(pathname: string): Role {
  return DESTINATIONS.findLast(({ to }) => pathname.startsWith(to))?.opensTo ?? 'translator';
}
