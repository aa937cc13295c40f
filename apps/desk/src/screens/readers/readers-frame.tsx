import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenFrame } from '../../parts/screen-frame.js';
import { SubNavigation } from '../../parts/sub-navigation.js';

/** What the parts of the readers screen share. */
export function ReadersFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <ScreenFrame title={t('readers.title')} lead={t('readers.lead')} isNarrow>
      <SubNavigation
        label={t('readers.tabs.label')}
        places={[
          { to: '/readers', label: t('readers.tabs.feedback') },
          { to: '/readers/reactions', label: t('readers.tabs.reactions') },
        ]}
      />
      {children}
    </ScreenFrame>
  );
}
