import { Flag, useFlag } from '../../parts/flag.js';

const dialog = new Flag();

/** Opens the dialog that brings a story in, from wherever. */
export const openImportDialog = (): void => dialog.set(true);

const closeImportDialog = (): void => dialog.set(false);

export function useImportDialog(): { isOpen: boolean; open: () => void; close: () => void } {
  return { isOpen: useFlag(dialog), open: openImportDialog, close: closeImportDialog };
}
