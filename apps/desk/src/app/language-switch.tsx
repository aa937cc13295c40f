import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DeskLocale, LANGUAGES } from '../i18n/i18n.js';

/** English or Spanish, as two words side by side: for the door, where nobody has chosen yet. */
export function LanguageSwitch({ onChoose }: { onChoose: (locale: DeskLocale) => void }) {
  const { t, i18n } = useTranslation();
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <VisuallyHidden component="legend">{t('nav.language')}</VisuallyHidden>
      <SegmentedControl
        size="xs"
        name="desk-language"
        value={i18n.language}
        onChange={(value) => onChoose(value === 'es' ? 'es' : 'en')}
        data={LANGUAGES.map(({ value, label }) => ({ value, label: <span lang={value}>{label}</span> }))}
      />
    </fieldset>
  );
}
