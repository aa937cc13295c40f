import { AppError } from '@anverso/kernel';

/** Asks for all items at once; when the engine finds that too much, for each half, down to the single item. */
export async function inHalvesIfTooLarge<Item>(
  items: readonly Item[],
  ask: (items: readonly Item[]) => Promise<void>,
): Promise<void> {
  try {
    await ask(items);
  } catch (error) {
    if (!isTooLarge(error) || items.length < 2) throw error;
    const middle = Math.ceil(items.length / 2);
    await inHalvesIfTooLarge(items.slice(0, middle), ask);
    await inHalvesIfTooLarge(items.slice(middle), ask);
  }
}

const isTooLarge = (error: unknown): boolean => error instanceof AppError && error.details.status === 413;
