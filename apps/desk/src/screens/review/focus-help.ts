import { type HelpTab } from './room-context.js';

const FIELDS: Record<Exclude<HelpTab, 'memory'>, string> = {
  suggestions: '[data-first-suggestion]',
  terms: '[data-term-list] button',
  history: '[data-help-tab="history"]',
  comments: '[data-comment-field]',
};

/** Puts the focus where a person goes on in this part of the help, once it has been drawn. */
export function focusHelp(tab: keyof typeof FIELDS): void {
  requestAnimationFrame(() => {
    const place =
      document.querySelector<HTMLElement>(FIELDS[tab]) ??
      document.querySelector<HTMLElement>(`[data-help-tab="${tab}"]`);
    place?.focus();
  });
}
