import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { reaches, useUser } from '../../app/session.js';
import { ScreenFrame } from '../../parts/screen-frame.js';
import { SubNavigation } from '../../parts/sub-navigation.js';

interface FrameProps {
  /** What this part is for. */
  lead: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** What the parts of the term base share: its name, and the way between them. */
export function TermsFrame({ lead, actions, children }: FrameProps) {
  const { t } = useTranslation();
  const isEditor = reaches(useUser(), 'editor');
  return (
    <ScreenFrame title={t('terms.title')} lead={lead} actions={actions} isNarrow>
      <title>{`${t('terms.title')} · ${t('app.name')}`}</title>
      <SubNavigation
        label={t('terms.tabs.label')}
        places={[
          { to: '/terms', label: t('terms.tabs.list') },
          { to: '/terms/candidates', label: t('terms.tabs.candidates') },
          { to: '/terms/history', label: t('terms.tabs.history') },
          ...(isEditor ? [{ to: '/terms/glossary' as const, label: t('terms.tabs.glossary') }] : []),
        ]}
      />
      {children}
    </ScreenFrame>
  );
}
