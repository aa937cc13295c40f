import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

function become(open: boolean): void {
  isOpen = open;
  for (const listener of listeners) listener();
}

/** Opens the dialog that brings a story in, from wherever. */
export const openImportDialog = (): void => become(true);

const closeImportDialog = (): void => become(false);

export function useImportDialog(): { isOpen: boolean; open: () => void; close: () => void } {
  const open = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
  );
  return { isOpen: open, open: openImportDialog, close: closeImportDialog };
}
