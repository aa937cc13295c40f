import { type DeskPart, deskPartTexts, type DeskTexts, deskTexts } from '@anverso/i18n/desk';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type DeskLocale = 'en' | 'es';

/** The languages of the desk, each in its own words. */
export const LANGUAGES: readonly { value: DeskLocale; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'desk';
    resources: { desk: DeskTexts };
  }
}

const REMEMBERED = 'anverso.locale';

/** The language of this browser until the person who signs in brings their own. */
function firstLocale(): DeskLocale {
  const remembered = localStorage.getItem(REMEMBERED);
  if (remembered === 'en' || remembered === 'es') return remembered;
  return navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en';
}

/** Brings the texts of a language when it is spoken for the first time. */
const textsOnDemand = {
  type: 'backend',
  init: () => undefined,
  callbackApi: false,
  read: (language: string, namespace: string) => {
    const locale = language === 'es' ? 'es' : 'en';
    return namespace === 'desk' ? deskTexts[locale]() : deskPartTexts[namespace as DeskPart][locale]();
  },
} as const;

const i18n = i18next.createInstance();

/** Done when the desk can say something. */
export const textsAreThere: Promise<unknown> = i18n
  .use(textsOnDemand)
  .use(initReactI18next)
  .init({
    lng: firstLocale(),
    fallbackLng: false,
    supportedLngs: ['en', 'es'],
    defaultNS: 'desk',
    ns: 'desk',
    fallbackNS: Object.keys(deskPartTexts),
    interpolation: { escapeValue: false },
  });
document.documentElement.lang = i18n.language;
i18n.on('languageChanged', (locale) => {
  document.documentElement.lang = locale;
  localStorage.setItem(REMEMBERED, locale);
});

/** A module of the desk together with what it says beyond the texts that every screen has. */
export async function withTexts<Module>(parts: readonly DeskPart[], module: Promise<Module>): Promise<Module> {
  await i18n.loadNamespaces(parts);
  return module;
}

export { i18n };
