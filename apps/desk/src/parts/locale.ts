import { useTranslation } from 'react-i18next';
import { type DeskLocale } from '../i18n/i18n.js';

/** The language that the desk speaks now, as one of those it has. */
export function useLocale(): DeskLocale {
  return useTranslation().i18n.language === 'es' ? 'es' : 'en';
}
