import { Alert, Button, Group, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText, writeTokens } from './coded/coded-text.js';
import { useRoom } from './room-context.js';

/** What a person wrote for a segment that somebody else merged away before it could be saved. Nothing of it is lost. */
export function StrayWork() {
  const { t } = useTranslation();
  const { session, activeId, overview, editor } = useRoom();
  const strays = useSyncExternalStore(session.subscribe, session.strays);
  return strays.map(({ id, text }) => (
    <Alert key={id} color="copper" variant="light" role="alert" title={t('review.stray.title')} mb="xs">
      <Text size="sm" lang={overview.locale}>
        {plainText(text)}
      </Text>
      <Group gap="xs" mt="xs">
        <Button
          size="compact-sm"
          onClick={() => {
            const entry = session.entry(activeId ?? '');
            if (entry === undefined) return;
            const words = writeTokens([{ kind: 'text', text: plainText(text) }]);
            session.edit(entry.segment.id, `${entry.text} ${words}`.trim());
            session.dropStray(id);
            editor.focus();
          }}
        >
          {t('review.stray.append')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => session.dropStray(id)}>
          {t('review.stray.drop')}
        </Button>
      </Group>
    </Alert>
  ));
}
