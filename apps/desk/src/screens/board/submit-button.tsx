import { Button, type ButtonProps, Group, List, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client.js';
import { LinkButton } from '../../parts/links.js';
import { Failure } from '../../parts/failure.js';
import { headlineOf, sourceOf, type Story } from './story.js';

interface SubmitButtonProps extends Pick<ButtonProps, 'size' | 'variant'> {
  story: Story;
  text: string;
  'aria-label': string;
  busy: boolean;
  onSubmit: () => void;
}

/** Sends a story on if it has all that the article editor asks for; says what is missing if it has not. */
export function SubmitButton({ story, text, busy, onSubmit, ...look }: SubmitButtonProps) {
  const { t } = useTranslation();
  const [looking, setLooking] = useState(false);
  const [missing, setMissing] = useState<readonly Schemas['MissingPart'][]>([]);
  const [problem, setProblem] = useState<unknown>();

  async function lookAndSubmit(): Promise<void> {
    const id = sourceOf(story)?.id ?? '';
    setLooking(true);
    const { data, error } = await api.GET('/api/editions/{id}/document', { params: { path: { id } } });
    setLooking(false);
    if (data === undefined) {
      setProblem(error);
      return;
    }
    setMissing(data.missing);
    if (data.missing.length === 0) onSubmit();
  }

  function close(): void {
    setMissing([]);
    setProblem(undefined);
  }

  return (
    <>
      <Button {...look} loading={busy || looking} onClick={() => void lookAndSubmit()}>
        {text}
      </Button>
      <Modal
        opened={missing.length > 0 || problem !== undefined}
        onClose={close}
        title={t('board.missing.title', { headline: headlineOf(story) })}
        centered
        withCloseButton={false}
      >
        {problem !== undefined && <Failure error={problem} />}
        <List size="sm" spacing={4}>
          {missing.map(({ part, path, figure = 0 }) => (
            <List.Item key={`${path ?? ''} ${part}`}>{t(`article.missing.${part}`, { figure })}</List.Item>
          ))}
        </List>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close}>
            {t('board.missing.close')}
          </Button>
          <LinkButton data-autofocus to="/articles/$articleId" params={{ articleId: story.id }}>
            {t('board.missing.open')}
          </LinkButton>
        </Group>
      </Modal>
    </>
  );
}
