/** Where the main navigation and the palette lead, and whom they let in. */
export const DESTINATIONS = [
  { key: 'board', to: '/', role: 'translator' },
  { key: 'releases', to: '/releases', role: 'editor' },
  { key: 'newsletter', to: '/newsletter', role: 'editor' },
  { key: 'readers', to: '/readers', role: 'editor' },
  { key: 'admin', to: '/admin', role: 'admin' },
] as const;
