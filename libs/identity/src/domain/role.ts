/** What people may do, from least to most: each role may do all that the ones before it may. */
export const ROLES = ['translator', 'editor', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** Whether this role is the needed one or stands above it. */
export function reaches(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
