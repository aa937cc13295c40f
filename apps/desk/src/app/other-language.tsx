import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../i18n/i18n.js';
import classes from './account-menu.module.css';
import { useChooseLocale } from './session.js';

/** The language that the desk does not speak now, in its own words and one press away; on a phone its code. */
export function OtherLanguage() {
  const { i18n } = useTranslation();
  const chooseLocale = useChooseLocale();
  return LANGUAGES.filter(({ value }) => value !== i18n.language).map(({ value, label }) => (
    <UnstyledButton
      key="other"
      className={classes.target}
      lang={value}
      aria-label={label}
      onClick={() => void chooseLocale(value)}
    >
      <Text size="sm" visibleFrom="sm">
        {label}
      </Text>
      <Text size="sm" tt="uppercase" hiddenFrom="sm">
        {value}
      </Text>
    </UnstyledButton>
  ));
}
