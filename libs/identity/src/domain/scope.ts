/** The parts of the house that an API token can be limited to. */
export const SCOPES = ['articles', 'review', 'release', 'newsletter', 'audience', 'people'] as const;

export type Scope = (typeof SCOPES)[number];
