import { Button, Kbd } from '@mantine/core';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api } from '../api/client.js';
import { DESTINATIONS } from './destinations.js';
import { reaches, useUser } from './session.js';

/** Opens the palette with the mouse; Ctrl+K does it from the keyboard. */
export function PaletteButton() {
  const { t } = useTranslation();
  return (
    <Button variant="default" size="xs" onClick={() => spotlight.open()} rightSection={<Kbd size="xs">Ctrl K</Kbd>}>
      {t('nav.palette')}
    </Button>
  );
}

/** Every screen and every story, a few letters away. */
export function CommandPalette() {
  const { t } = useTranslation();
  const user = useUser();
  const navigate = useNavigate();
  const { data: articles = [] } = $api.useQuery('get', '/api/articles', { params: { query: { limit: 100 } } });
  const screens = DESTINATIONS.filter(({ role }) => reaches(user, role)).map(({ key, to }) => ({
    id: key,
    label: t(`nav.${key}`),
    onClick: () => void navigate({ to }),
  }));
  const stories = articles.map(({ id, sourceLocale, editions, section }) => ({
    id,
    label: editions.find(({ locale }) => locale === sourceLocale)?.headline ?? id,
    description: section,
    onClick: () => void navigate({ to: '/articles/$articleId', params: { articleId: id } }),
  }));
  return (
    <Spotlight
      actions={[...screens, ...stories]}
      nothingFound={t('palette.nothing')}
      limit={12}
      shortcut={['mod + K']}
      searchProps={{ placeholder: t('palette.placeholder'), 'aria-label': t('palette.placeholder') }}
    />
  );
}
