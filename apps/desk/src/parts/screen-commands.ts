/** Something that the screen in front of a person can do, for the palette. */
export interface ScreenCommand {
  id: string;
  label: string;
  run: () => void;
}

let offered: readonly ScreenCommand[] = [];

/** Offers these commands in the palette for as long as the screen stands; the answer takes them back. */
export function offerCommands(commands: readonly ScreenCommand[]): () => void {
  offered = commands;
  return () => {
    if (offered === commands) offered = [];
  };
}

/** What the screen offers now. */
export const screenCommands = (): readonly ScreenCommand[] => offered;
