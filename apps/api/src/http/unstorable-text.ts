/**
 * Where in a parsed request a text stands that PostgreSQL cannot hold: with NUL, or with half of a surrogate pair.
 * Answers its path, or undefined when all is well.
 */
export function findUnstorableText(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : undefined;
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const place = path === '' ? key : `${path}.${key}`;
    const found = findUnstorableText(key) === undefined ? findUnstorableText(member, place) : path;
    if (found !== undefined) return found;
  }
  return undefined;
}
