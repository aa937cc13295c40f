import { LANGUAGE_TAGS } from '@anverso/i18n/desk';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../parts/locale.js';

const MINUTE_MS = 60_000;

/** Measures as the desk says them; where there was no draft there is nothing to say. */
export function useMeasureWords() {
  const { t } = useTranslation();
  const locale = useLocale();
  const tag = LANGUAGE_TAGS[locale];
  const figure = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  return {
    percent: (rate: number | null) => (rate === null ? '—' : t('metrics.percent', { value: figure.format(rate) })),
    likeness: (score: number | null) => (score === null ? '—' : figure.format(score)),
    minutes: (time: number) =>
      time < MINUTE_MS ? t('metrics.underAMinute') : t('metrics.minutes', { minutes: whole.format(time / MINUTE_MS) }),
  };
}
