import { LANGUAGE_TAGS } from '@anverso/i18n/desk';
import { useMemo } from 'react';
import { useLocale } from './locale.js';

/** A day without a clock, `YYYY-MM-DD`, as the language of the desk writes it: the same day in every time zone. */
export function useCalendarDay(): (day: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { dateStyle: 'medium', timeZone: 'UTC' });
    return (day) => format.format(new Date(`${day}T00:00:00Z`));
  }, [locale]);
}
