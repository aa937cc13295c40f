/** Everything that a review can be told by a key. */
export type Command =
  | 'confirm'
  | 'save'
  | 'next'
  | 'previous'
  | 'nextOpen'
  | 'copySource'
  | 'nextCode'
  | 'insertCode'
  | 'applyFix'
  | 'split'
  | 'merge'
  | 'undoCut'
  | 'findings'
  | 'undo'
  | 'redo'
  | 'suggestions'
  | 'history'
  | 'comments'
  | 'concordance'
  | 'terms'
  | 'nextTerm'
  | 'editor'
  | 'sheet';

interface Chord {
  command: Command;
  /** As the sheet shows it. */
  shown: string;
  ctrl?: true;
  shift?: true;
  /** `key` of the event, or `Digit` for any of 1 to 9 by their place on the keyboard. */
  key: string;
}

/**
 * The one table of keys: the screen listens by it and the sheet shows it. No Ctrl+Alt, which is AltGr on Spanish keyboards;
 * no Alt with letters or digits, which are menus and tabs; nothing that a browser does not let go of.
 */
export const CHORDS: readonly Chord[] = [
  { command: 'confirm', shown: 'Ctrl Enter', ctrl: true, key: 'Enter' },
  { command: 'save', shown: 'Ctrl S', ctrl: true, key: 's' },
  { command: 'next', shown: 'Ctrl ↓', ctrl: true, key: 'ArrowDown' },
  { command: 'previous', shown: 'Ctrl ↑', ctrl: true, key: 'ArrowUp' },
  { command: 'nextOpen', shown: 'F8', key: 'F8' },
  { command: 'copySource', shown: 'F2', key: 'F2' },
  { command: 'nextCode', shown: 'F9', key: 'F9' },
  { command: 'insertCode', shown: 'Ctrl Shift 1…9', ctrl: true, shift: true, key: 'Digit' },
  { command: 'applyFix', shown: 'Shift F9', shift: true, key: 'F9' },
  { command: 'split', shown: 'Ctrl F8', ctrl: true, key: 'F8' },
  { command: 'merge', shown: 'Ctrl F9', ctrl: true, key: 'F9' },
  { command: 'undoCut', shown: 'Ctrl Shift F8', ctrl: true, shift: true, key: 'F8' },
  { command: 'findings', shown: 'Shift F8', shift: true, key: 'F8' },
  { command: 'undo', shown: 'Ctrl Z', ctrl: true, key: 'z' },
  { command: 'redo', shown: 'Ctrl Shift Z', ctrl: true, shift: true, key: 'z' },
  { command: 'suggestions', shown: 'Ctrl .', ctrl: true, key: '.' },
  { command: 'history', shown: 'F4', key: 'F4' },
  { command: 'comments', shown: 'Ctrl ,', ctrl: true, key: ',' },
  { command: 'concordance', shown: 'Shift F2', shift: true, key: 'F2' },
  { command: 'terms', shown: 'Shift F4', shift: true, key: 'F4' },
  { command: 'nextTerm', shown: 'Ctrl F2', ctrl: true, key: 'F2' },
  { command: 'editor', shown: 'Esc', key: 'Escape' },
  { command: 'sheet', shown: 'Shift F1', shift: true, key: 'F1' },
];

/** What of a keyboard event decides. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'
>;

/** The command of a key press, and its digit where it has one. Ctrl is Command on a Mac. */
export function commandOf(press: KeyPress): { command: Command; digit: number } | undefined {
  if (press.isComposing || press.altKey) return undefined;
  const digit = Number(/^Digit([1-9])$/.exec(press.code)?.[1] ?? 0);
  const chord = CHORDS.find(
    ({ ctrl = false, shift = false, key }) =>
      ctrl === (press.ctrlKey || press.metaKey) &&
      shift === press.shiftKey &&
      (key === 'Digit' ? digit > 0 : key.toLowerCase() === press.key.toLowerCase()),
  );
  return chord === undefined ? undefined : { command: chord.command, digit };
}

/** The keys of a command, as the sheet shows them. */
export const keysOf = (command: Command): string => CHORDS.find((chord) => chord.command === command)?.shown ?? '';
