import { type DeskLocale } from '../../i18n/i18n.js';

interface Wanted {
  words: string;
  locale: DeskLocale;
}

/** The words that a person looks up in the memory, kept outside of React so that the rows need not be drawn with them. */
export class Lookup {
  private wanted: Wanted;
  private wantsFocus = false;
  private readonly listeners = new Set<() => void>();

  constructor(locale: DeskLocale) {
    this.wanted = { words: '', locale };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Wanted => this.wanted;

  /** Looks words up that were selected somewhere; where none were, the last ones stay. The field wants the focus. */
  ask(selected: Wanted | undefined): void {
    this.wantsFocus = true;
    this.put({ ...(selected ?? this.wanted) });
  }

  write(words: string): void {
    this.put({ ...this.wanted, words });
  }

  speak(locale: DeskLocale): void {
    this.put({ ...this.wanted, locale });
  }

  /** Whether the field is to take the focus; true once for each time that somebody asked. */
  takesFocus(): boolean {
    const wants = this.wantsFocus;
    this.wantsFocus = false;
    return wants;
  }

  private put(wanted: Wanted): void {
    this.wanted = wanted;
    for (const listener of this.listeners) listener();
  }
}

/** The words that are selected on the screen, without the chips of codes, and the language that they are in. */
export function selectedWords(): Wanted | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const locale = element?.closest('[lang]')?.getAttribute('lang');
  const copy = range.cloneContents();
  for (const chip of copy.querySelectorAll('.code-chip')) chip.remove();
  const words = copy.textContent.replace(/\s+/g, ' ').trim();
  return words === '' || (locale !== 'en' && locale !== 'es') ? undefined : { words, locale };
}
