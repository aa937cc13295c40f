import { deskEn, deskEs } from '@anverso/i18n/desk';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type DeskLocale = 'en' | 'es';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'desk';
    resources: { desk: typeof deskEn };
  }
}

const REMEMBERED = 'anverso.locale';

/** The language of this browser until the person who signs in brings their own. */
function firstLocale(): DeskLocale {
  const remembered = localStorage.getItem(REMEMBERED);
  if (remembered === 'en' || remembered === 'es') return remembered;
  return navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en';
}

const i18n = i18next.createInstance();
void i18n.use(initReactI18next).init({
  lng: firstLocale(),
  fallbackLng: false,
  supportedLngs: ['en', 'es'],
  defaultNS: 'desk',
  resources: { en: { desk: deskEn }, es: { desk: deskEs } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
document.documentElement.lang = i18n.language;
i18n.on('languageChanged', (locale) => {
  document.documentElement.lang = locale;
  localStorage.setItem(REMEMBERED, locale);
});

export { i18n };
