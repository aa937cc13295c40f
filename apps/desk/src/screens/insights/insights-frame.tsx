import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenFrame } from '../../parts/screen-frame.js';
import { SubNavigation } from '../../parts/sub-navigation.js';

interface FrameProps {
  /** What this part says. */
  lead: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** What the parts of the insights share: their name, and the way between them. */
export function InsightsFrame({ lead, actions, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <ScreenFrame title={t('insights.title')} lead={lead} actions={actions}>
      <title>{`${t('insights.title')} · ${t('app.name')}`}</title>
      <SubNavigation
        label={t('insights.tabs.label')}
        places={[
          { to: '/insights', label: t('insights.tabs.drafts') },
          { to: '/insights/checks', label: t('insights.tabs.checks') },
        ]}
      />
      {children}
    </ScreenFrame>
  );
}
