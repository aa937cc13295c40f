import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../app/session.js';

const TAGS: Record<string, string> = { en: 'en-US', es: 'es-419' };

/** Numbers and moments as the language of the desk writes them, by the clock of the house. */
export function useFormats() {
  const { i18n } = useTranslation();
  const timeZone = useTimeZone();
  return useMemo(() => {
    const tag = TAGS[i18n.language] ?? 'en-US';
    const number = new Intl.NumberFormat(tag);
    const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone });
    const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone });
    return {
      number: (value: number) => number.format(value),
      day: (at: string) => day.format(new Date(at)),
      moment: (at: string) => moment.format(new Date(at)),
    };
  }, [i18n.language, timeZone]);
}
