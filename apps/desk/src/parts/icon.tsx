const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.6 10.6 14 14',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.5V8l2.5 1.5',
  person: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14c.6-3 2.7-4.5 5.5-4.5s4.9 1.5 5.5 4.5',
  external: 'M9 2.5h4.5V7M13 3 7.5 8.5M6 4H3v9h9v-3',
  alert: 'M8 2.2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.2',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  check: 'm3 8.5 3.2 3L13 4.5',
  stories: 'M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  memory: 'M2.5 3.5h7v5h-3l-2 2v-2h-2zM11.5 6.5h2v5h-2v2l-2-2h-3',
  terms: 'M3 2.5h8.5a1.5 1.5 0 0 1 1.5 1.5v9.5H4.5A1.5 1.5 0 0 1 3 12zM3 12a1.5 1.5 0 0 1 1.5-1.5H13M6 5.5h4',
  releases: 'M8 13V3M4 7l4-4 4 4M3 14h10',
  newsletter: 'M2 3.5h12v9H2zM2 4.5l6 4.5 6-4.5',
  readers: 'M2.5 3h11v8H7l-3 2.5V11H2.5z',
  insights: 'M3 13.5v-4M8 13.5v-8M13 13.5v-11',
  admin: 'M3 4.5h10M3 8h10M3 11.5h10M6 3v3M10 6.5v3M5 10v3',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside a word; it says nothing that the word does not. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
