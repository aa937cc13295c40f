import { Button, type ButtonProps, Group, List, Modal } from '@mantine/core';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client.js';
import { type EngineName } from '../../parts/engine-words.js';
import { LinkButton } from '../../parts/links.js';
import { Failure } from '../../parts/failure.js';
import { OnDemand } from '../../parts/on-demand.js';
import { withTexts } from '../../i18n/i18n.js';
import { headlineOf, sourceOf, type Story } from './story.js';

const StartDialog = lazy(() =>
  withTexts(['engines'], import('../start/start-dialog.js')).then(({ StartDialog: dialog }) => ({ default: dialog })),
);

interface SubmitButtonProps extends Pick<ButtonProps, 'size' | 'variant'> {
  story: Story;
  text: string;
  'aria-label': string;
  busy: boolean;
  onSubmit: (engine: EngineName | undefined) => void;
}

/** Says what a story takes and sends it on if it has all that the article editor asks for; says what is missing if it has not. */
export function SubmitButton({ story, text, busy, onSubmit, ...look }: SubmitButtonProps) {
  const { t } = useTranslation();
  const [looking, setLooking] = useState(false);
  const [missing, setMissing] = useState<readonly Schemas['MissingPart'][]>([]);
  const [problem, setProblem] = useState<unknown>();
  const [starting, setStarting] = useState(false);

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
    setStarting(data.missing.length === 0);
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
      <OnDemand opened={starting}>
        {(opened) => (
          <StartDialog
            articleId={story.id}
            target={story.sourceLocale === 'en' ? 'es' : 'en'}
            opened={opened}
            onClose={() => setStarting(false)}
            onStart={(engine) => {
              setStarting(false);
              onSubmit(engine);
            }}
          />
        )}
      </OnDemand>
    </>
  );
}
