import i18next, { type TFunction } from 'i18next';
import { type Locale, LOCALES } from '@anverso/kernel';
import { en } from './catalogues/en/index.js';
import { es } from './catalogues/es/index.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: typeof en;
  }
}

export type Namespace = keyof typeof en;
export type Translate<Name extends Namespace> = TFunction<Name>;

/** One instance for all processes; values are never HTML-escaped here because every renderer escapes by construction. */
const instance = i18next.createInstance({
  lng: 'en',
  fallbackLng: false,
  supportedLngs: LOCALES,
  defaultNS: 'site',
  ns: Object.keys(en),
  resources: { en, es },
  initAsync: false,
  interpolation: { escapeValue: false },
});
void instance.init();

/** The texts of one part of the product in one language, with typed keys. */
export function translator<Name extends Namespace>(locale: Locale, namespace: Name): Translate<Name> {
  return instance.getFixedT(locale, namespace);
}

/** A text whose key is only known at run time, as an error's is; the caller has made sure that it exists. */
export function lookup(locale: Locale, namespace: Namespace, key: string, values: Record<string, unknown>): string {
  const translate = instance.getFixedT(locale, namespace) as (key: string, values: Record<string, unknown>) => string;
  return translate(key, values);
}
