export type IdPrefix = 'b' | 'f' | 'i' | 'r';

/** An id that no part of any document has or had: translations find their place by it. */
export function newId(prefix: IdPrefix): string {
  return prefix + crypto.randomUUID().replaceAll('-', '').slice(0, 10);
}
