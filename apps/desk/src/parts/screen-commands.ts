import { useEffect, useSyncExternalStore } from 'react';

/** Something that the screen that is open can do, for the palette. */
export interface ScreenCommand {
  id: string;
  label: string;
  run: () => void;
}

const NONE: readonly ScreenCommand[] = [];
let commands = NONE;
const listeners = new Set<() => void>();

function offer(offered: readonly ScreenCommand[]): void {
  commands = offered;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the screen that is open offers. */
export const useOfferedCommands = (): readonly ScreenCommand[] => useSyncExternalStore(subscribe, () => commands);

/** Offers commands in the palette for as long as this part is on the screen; the list has to stay the same while it means the same. */
export function useScreenCommands(offered: readonly ScreenCommand[]): void {
  useEffect(() => {
    offer(offered);
    return () => offer(NONE);
  }, [offered]);
}
