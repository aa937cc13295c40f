/**
 * Does the work for each item in order, so many at once. After a failure nothing more is begun, what is under way is let
 * finish, and the failure is told.
 */
export async function eachAtOnce<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const state = { hasFailed: false };
  const takeTurns = async (): Promise<void> => {
    for (const item of left) {
      if (state.hasFailed) return;
      try {
        await work(item);
      } catch (error) {
        state.hasFailed = true;
        throw error;
      }
    }
  };
  const turns = Array.from({ length: atOnce }, takeTurns);
  await Promise.allSettled(turns);
  await Promise.all(turns);
}
