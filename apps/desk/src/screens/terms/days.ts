import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** A day without a clock, `YYYY-MM-DD`, as the language of the desk writes it: the same day in every time zone. */
export function useCalendarDay(): (day: string) => string {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const tag = i18n.language === 'es' ? 'es-419' : 'en-US';
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
    return (day) => format.format(new Date(`${day}T00:00:00Z`));
  }, [i18n.language]);
}
