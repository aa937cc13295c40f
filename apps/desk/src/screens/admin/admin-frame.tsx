import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenFrame } from '../../parts/screen-frame.js';
import { SubNavigation } from '../../parts/sub-navigation.js';

/** What the parts of the administration share. */
export function AdminFrame({ lead, children }: { lead: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <ScreenFrame title={t('admin.title')} lead={lead} isNarrow>
      <SubNavigation
        label={t('admin.tabs.label')}
        places={[
          { to: '/admin', label: t('admin.tabs.people') },
          { to: '/admin/sections', label: t('admin.tabs.sections') },
          { to: '/admin/engines', label: t('admin.tabs.engines') },
          { to: '/admin/style', label: t('admin.tabs.style') },
          { to: '/admin/house', label: t('admin.tabs.house') },
        ]}
      />
      {children}
    </ScreenFrame>
  );
}
