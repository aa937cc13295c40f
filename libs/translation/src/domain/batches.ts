/** PostgreSQL takes at most 65,535 values in one statement: this many rows of up to twenty columns stay well below. */
export const ROWS_AT_ONCE = 2_000;

/** The items in groups of at most `size`, in order; no group is empty. */
export function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
