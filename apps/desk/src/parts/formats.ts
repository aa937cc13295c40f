import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const TAGS: Record<string, string> = { en: 'en-US', es: 'es-419' };

/** Numbers and moments as the language of the desk writes them. */
export function useFormats() {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const tag = TAGS[i18n.language] ?? 'en-US';
    const number = new Intl.NumberFormat(tag);
    const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
    const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
    return {
      number: (value: number) => number.format(value),
      day: (at: string) => day.format(new Date(at)),
      moment: (at: string) => moment.format(new Date(at)),
    };
  }, [i18n.language]);
}
