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
  let failure: { error: unknown } | undefined;
  const takeTurns = async (): Promise<void> => {
    for (const item of left) {
      await work(item).catch((error: unknown) => {
        failure ??= { error };
      });
      if (failure !== undefined) return;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  if (failure !== undefined) throw (failure as { error: unknown }).error;
}
