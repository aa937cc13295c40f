import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, problemText, type Schemas } from '../../api/client.js';
import { Waiting } from '../../parts/waiting.js';
import { type Choice, StartChoice } from '../start/start-choice.js';
import { goToPart, MissingList } from './missing-list.js';

interface SubmitDialogProps {
  articleId: string;
  editionId: string;
  target: 'en' | 'es';
  onClose: () => void;
  /** Saves what is unsaved; false when it could not. */
  flush: () => Promise<boolean>;
  onSubmitted: (job: Schemas['TranslationJob']) => void;
}

/** The gate before a story is frozen, and the choice of who drafts its translation. */
export function SubmitDialog({ articleId, editionId, target, onClose, flush, onSubmitted }: SubmitDialogProps) {
  const { t } = useTranslation();
  const [engine, setEngine] = useState<Choice>('auto');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [missing, setMissing] = useState<readonly Schemas['MissingPart'][]>();

  // What is missing is said of what is saved: that is what would be frozen.
  useEffect(() => {
    void look();
  }, []);

  async function look(): Promise<void> {
    if (!(await flush())) {
      onClose();
      return;
    }
    const { data, error } = await api.GET('/api/editions/{id}/document', { params: { path: { id: editionId } } });
    if (data === undefined) setProblem(problemText(error));
    setMissing(data?.missing);
  }

  async function submit(): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    if (await flush()) {
      const { data, error } = await api.POST('/api/articles/{id}/submit', {
        params: { path: { id: articleId } },
        body: engine === 'auto' ? {} : { engine },
      });
      if (data !== undefined) onSubmitted(data);
      else setProblem(problemText(error));
    } else onClose();
    setBusy(false);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('article.submit.title', { language: t(`language.${target}`) })}
      closeButtonProps={{ 'aria-label': t('article.submit.cancel') }}
    >
      <Stack gap="md">
        <Text>{t('article.submit.lead')}</Text>
        {missing === undefined && problem === undefined && <Waiting />}
        {missing !== undefined && (
          <MissingList
            missing={missing}
            onGo={(part) => {
              onClose();
              setTimeout(() => goToPart(part), 0);
            }}
          />
        )}
        <StartChoice articleId={articleId} choice={engine} onChoice={setEngine} isReady={missing !== undefined} />
        {problem !== undefined && (
          <Alert color="red" role="alert" variant="light">
            {problem}
          </Alert>
        )}
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {t('article.submit.cancel')}
          </Button>
          <Button onClick={() => void submit()} loading={busy} disabled={missing?.length !== 0}>
            {t('article.submit.send')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
