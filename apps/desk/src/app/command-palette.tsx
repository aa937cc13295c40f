import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../api/client.js';
import { LANGUAGES } from '../i18n/i18n.js';
import { Icon } from '../parts/icon.js';
import { useOfferedCommands } from '../parts/screen-commands.js';
import { openImportDialog } from '../screens/import/import-dialog-state.js';
import classes from './command-palette.module.css';
import { DESTINATIONS } from './destinations.js';
import { reaches, useChooseLocale, useSignOut, useUser } from './session.js';

/** Every screen, every story and every command, a few letters away. */
export function CommandPalette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  useEffect(() => {
    if (opened) spotlight.open();
    else spotlight.close();
  }, [opened]);
  const groups: SpotlightActionGroupData[] = [
    { group: t('palette.screens'), actions: useScreens() },
    { group: t('palette.stories'), actions: useStories() },
    { group: t('palette.commands'), actions: useCommands() },
  ];
  return (
    <Spotlight
      actions={groups}
      nothingFound={t('palette.nothing')}
      limit={12}
      shortcut={null}
      onSpotlightClose={onClose}
      highlightQuery
      scrollable
      maxHeight={420}
      // Whoever reads the list by its scroll bar alone gets there with the keyboard too.
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      attributes={{ content: { 'aria-label': t('palette.label') } }}
      classNames={{ actionDescription: classes.description, empty: classes.description }}
      searchProps={{
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
        leftSection: <Icon name="search" />,
      }}
    />
  );
}

function useScreens(): SpotlightActionData[] {
  const { t } = useTranslation();
  const user = useUser();
  const navigate = useNavigate();
  return DESTINATIONS.filter(({ role }) => reaches(user, role)).map(({ key, to, icon }) => ({
    id: key,
    label: t(`nav.${key}`),
    leftSection: <Icon name={icon} />,
    onClick: () => void navigate({ to }),
  }));
}

function useStories(): SpotlightActionData[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: articles = [] } = $api.useQuery('get', '/api/articles', { params: { query: { limit: 200 } } });
  return articles.map(({ id, sourceLocale, editions, section }) => {
    const target = editions.find(({ locale }) => locale !== sourceLocale);
    const open =
      target === undefined
        ? () => navigate({ to: '/articles/$articleId', params: { articleId: id } })
        : () => navigate({ to: '/editions/$editionId/review', params: { editionId: target.id } });
    return {
      id,
      label: editions.find(({ locale }) => locale === sourceLocale)?.headline ?? id,
      description: t(`board.direction.${sourceLocale}`),
      keywords: [section, target?.headline ?? ''],
      onClick: () => void open(),
    };
  });
}

function useCommands(): SpotlightActionData[] {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const chooseLocale = useChooseLocale();
  const { setColorScheme } = useMantineColorScheme();
  const offered = useOfferedCommands();
  return [
    ...offered.map(({ id, label, run }) => ({ id, label, onClick: run })),
    ...(reaches(useUser(), 'editor')
      ? [{ id: 'import', label: t('board.importStory'), onClick: openImportDialog }]
      : []),
    ...LANGUAGES.map(({ value, label }) => ({
      id: `speak-${value}`,
      label: t('palette.speak', { language: label }),
      onClick: () => void chooseLocale(value),
    })),
    ...(['light', 'dark'] as const).map((scheme) => ({
      id: `scheme-${scheme}`,
      label: `${t('nav.scheme')}: ${t(`nav.${scheme}`)}`,
      onClick: () => setColorScheme(scheme),
    })),
    { id: 'sign-out', label: t('nav.signOut'), onClick: () => void signOut() },
  ];
}
