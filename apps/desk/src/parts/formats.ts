import { formatMoment, LANGUAGE_TAGS } from '@anverso/i18n/desk';
import { useMemo } from 'react';
import { useTimeZone } from '../app/session.js';
import { useLocale } from './locale.js';

/** Numbers and moments as the language of the desk writes them, by the clock of the house. */
export function useFormats() {
  const locale = useLocale();
  const timeZone = useTimeZone();
  return useMemo(() => {
    const tag = LANGUAGE_TAGS[locale];
    const number = new Intl.NumberFormat(tag);
    const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone });
    return {
      number: (value: number) => number.format(value),
      day: (at: string) => day.format(new Date(at)),
      moment: (at: string) => formatMoment(at, locale, timeZone),
    };
  }, [locale, timeZone]);
}
