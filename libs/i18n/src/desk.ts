import { type desk } from './catalogues/en/desk.js';
import { type engines } from './catalogues/en/desk-engines.js';
import { type files } from './catalogues/en/desk-files.js';
import { type insights } from './catalogues/en/desk-insights.js';
import { type memory } from './catalogues/en/desk-memory.js';
import { type metrics } from './catalogues/en/desk-metrics.js';
import { type review } from './catalogues/en/desk-review.js';
import { type style } from './catalogues/en/desk-style.js';
import { type terms } from './catalogues/en/desk-terms.js';

export { formatList, formatMoment, formatTime, LANGUAGE_TAGS } from './formats.js';

/** What only some screens say, so that the others need not wait for it. */
interface PartTexts {
  review: typeof review;
  memory: typeof memory;
  metrics: typeof metrics;
  files: typeof files;
  engines: typeof engines;
  insights: typeof insights;
  style: typeof style;
  terms: typeof terms;
}
export type DeskPart = keyof PartTexts;

/** All that the desk says, by key; the other language has the same keys. */
export type DeskTexts = typeof desk & PartTexts;

/** The way in for the browser: what every screen says, and only in the language that is spoken. */
export const deskTexts = {
  en: async () => (await import('./catalogues/en/desk.js')).desk,
  es: async () => (await import('./catalogues/es/desk.js')).desk,
} as const;

/** What a part of the desk says beyond that, each group under its name. */
export const deskPartTexts = {
  review: {
    en: () => import('./catalogues/en/desk-review.js'),
    es: () => import('./catalogues/es/desk-review.js'),
  },
  memory: {
    en: () => import('./catalogues/en/desk-memory.js'),
    es: () => import('./catalogues/es/desk-memory.js'),
  },
  metrics: {
    en: () => import('./catalogues/en/desk-metrics.js'),
    es: () => import('./catalogues/es/desk-metrics.js'),
  },
  files: {
    en: () => import('./catalogues/en/desk-files.js'),
    es: () => import('./catalogues/es/desk-files.js'),
  },
  engines: {
    en: () => import('./catalogues/en/desk-engines.js'),
    es: () => import('./catalogues/es/desk-engines.js'),
  },
  insights: {
    en: () => import('./catalogues/en/desk-insights.js'),
    es: () => import('./catalogues/es/desk-insights.js'),
  },
  style: {
    en: () => import('./catalogues/en/desk-style.js'),
    es: () => import('./catalogues/es/desk-style.js'),
  },
  terms: {
    en: () => import('./catalogues/en/desk-terms.js'),
    es: () => import('./catalogues/es/desk-terms.js'),
  },
} as const satisfies Record<DeskPart, Record<'en' | 'es', () => Promise<object>>>;

/** Everything in one piece, for whoever looks at the desk from outside. */
export async function allDeskTexts(locale: 'en' | 'es'): Promise<DeskTexts> {
  const parts = await Promise.all(Object.values(deskPartTexts).map((texts) => texts[locale]()));
  return Object.assign({}, await deskTexts[locale](), ...parts) as DeskTexts;
}
