import { type desk } from './catalogues/en/desk.js';

/** All that the desk says, by key; the other language has the same keys. */
export type DeskTexts = typeof desk;

/** The way in for the browser: the desk's texts alone, and only those of the language that is spoken. */
export const deskTexts = {
  en: async () => (await import('./catalogues/en/desk.js')).desk,
  es: async () => (await import('./catalogues/es/desk.js')).desk,
} as const;
