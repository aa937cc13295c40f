import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EngineName } from '../../parts/engine-words.js';
import { type Choice, StartChoice } from './start-choice.js';

interface StartDialogProps {
  articleId: string;
  target: 'en' | 'es';
  opened: boolean;
  onClose: () => void;
  onStart: (engine: EngineName | undefined) => void;
}

/** What a translation takes and who drafts it, before a complete story is frozen. */
export function StartDialog({ articleId, target, opened, onClose, onStart }: StartDialogProps) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<Choice>('auto');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('article.submit.title', { language: t(`language.${target}`) })}
      centered
      withCloseButton={false}
    >
      <Stack gap="md">
        <Text>{t('article.submit.lead')}</Text>
        <StartChoice articleId={articleId} choice={choice} onChoice={setChoice} isReady={opened} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('board.missing.close')}
          </Button>
          <Button data-autofocus onClick={() => onStart(choice === 'auto' ? undefined : choice)}>
            {t('article.submit.send')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
