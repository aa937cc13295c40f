import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../parts/links.js';
import { type Action } from './next-step.js';
import { headlineOf, type Story, targetOf } from './story.js';
import { SubmitButton } from './submit-button.js';
import { useStoryActions } from './use-story-actions.js';

interface ActionButtonProps {
  story: Story;
  action: Action;
  label?: string;
  /** The one that the screen leads to. */
  main?: boolean;
}

/** The next step: a screen that does it, or the step itself. */
export function ActionButton({ story, action, label, main = false }: ActionButtonProps) {
  const { t } = useTranslation();
  const does = useStoryActions(story);
  const [asking, { open, close }] = useDisclosure();
  const headline = headlineOf(story);
  const text = label ?? t(`board.action.${action}`);
  const look = {
    size: main ? 'sm' : 'xs',
    variant: main ? 'filled' : action === 'look' ? 'default' : 'light',
    'aria-label': t('board.action.named', { action: text, headline }),
  } as const;
  const editionId = targetOf(story)?.id ?? '';
  switch (action) {
    case 'review':
    case 'look':
      return (
        <LinkButton {...look} to="/editions/$editionId/review" params={{ editionId }}>
          {text}
        </LinkButton>
      );
    case 'approve':
      return (
        <LinkButton {...look} to="/editions/$editionId/approval" params={{ editionId }}>
          {text}
        </LinkButton>
      );
    case 'submit':
      return <SubmitButton {...look} story={story} text={text} busy={does.busy} onSubmit={does.submit} />;
    case 'resume':
      return (
        <Button {...look} loading={does.busy} onClick={() => does.resume()}>
          {text}
        </Button>
      );
    case 'release':
      return (
        <>
          <Button {...look} loading={does.busy} onClick={open}>
            {text}
          </Button>
          <Modal opened={asking} onClose={close} title={t('board.release.title')} centered withCloseButton={false}>
            <Text>{t('board.release.text', { headline })}</Text>
            <Text size="sm" c="var(--desk-muted)" mt="xs">
              {t('board.release.later')}
            </Text>
            <Group justify="flex-end" mt="lg">
              <Button variant="default" onClick={close}>
                {t('board.release.cancel')}
              </Button>
              <Button
                data-autofocus
                onClick={() => {
                  close();
                  does.release();
                }}
              >
                {t('board.release.confirm')}
              </Button>
            </Group>
          </Modal>
        </>
      );
  }
}
