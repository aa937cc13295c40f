import { useTranslation } from 'react-i18next';
import { ScreenFrame } from '../../parts/screen-frame.js';
import { PasswordForm } from './password-form.js';
import { Tokens } from './tokens.js';

/** What is one's own: the password, and keys for programs. */
export function AccountScreen() {
  const { t } = useTranslation();
  return (
    <ScreenFrame title={t('account.title')} isNarrow>
      <PasswordForm />
      <Tokens />
    </ScreenFrame>
  );
}
