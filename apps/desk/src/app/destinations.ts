type Role = 'translator' | 'editor' | 'admin';

/** Where the main navigation and the palette lead, and whom they let in. */
export const DESTINATIONS = [
  { key: 'board', icon: 'stories', to: '/', role: 'translator' },
  { key: 'releases', icon: 'releases', to: '/releases', role: 'editor' },
  { key: 'newsletter', icon: 'newsletter', to: '/newsletter', role: 'editor' },
  { key: 'readers', icon: 'readers', to: '/readers', role: 'editor' },
  { key: 'admin', icon: 'admin', to: '/admin', role: 'admin' },
] as const;

/** What the screen at this address asks for; releases can be read by everybody. */
export function roleFor(pathname: string): Role {
  const place = DESTINATIONS.find(({ key, to }) => key !== 'board' && key !== 'releases' && pathname.startsWith(to));
  return place?.role ?? 'translator';
}
