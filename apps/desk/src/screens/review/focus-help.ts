import { type HelpTab } from './room-context.js';

const FIELDS: Record<Exclude<HelpTab, 'memory'>, string> = {
  suggestions: '[data-first-suggestion]',
  terms: '[data-term-list] button',
  history: '[data-help-tab="history"]',
  comments: '[data-comment-field]',
};

/** So many pictures long a part that is still being fetched is waited for. */
const PATIENCE = 120;

/** Puts the focus where a person goes on in this part of the help, once it has been drawn; until then on its name. */
export function focusHelp(tab: keyof typeof FIELDS): void {
  requestAnimationFrame(() => {
    const name = document.querySelector<HTMLElement>(`[data-help-tab="${tab}"]`);
    name?.focus();
    focusIn(FIELDS[tab], name, PATIENCE);
  });
}

/** Whoever has gone elsewhere meanwhile is left there. */
function focusIn(place: string, from: HTMLElement | null, patience: number): void {
  if (document.activeElement !== from || patience === 0) return;
  const found = document.querySelector<HTMLElement>(place);
  if (found === null) requestAnimationFrame(() => focusIn(place, from, patience - 1));
  else found.focus();
}
