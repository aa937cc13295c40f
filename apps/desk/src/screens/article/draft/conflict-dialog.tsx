import { Button, Group, Modal, ScrollArea, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ArticleDocument } from '../article-document.js';
import { compareDocuments } from '../history/compare-documents.js';
import { DocumentChanges } from '../history/document-changes.js';
import { type Theirs } from './draft-saver.js';

interface ConflictDialogProps {
  theirs: Theirs;
  mine: ArticleDocument;
  locale: string;
  onMine: () => void;
  onTheirs: () => void;
}

/** Two people wrote: one text goes on, the choice is the writer's. */
export function ConflictDialog({ theirs, mine, locale, onMine, onTheirs }: ConflictDialogProps) {
  const { t } = useTranslation();
  const changes = compareDocuments(theirs.document, mine);
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t('article.conflict.title')}
      size="lg"
    >
      <Stack gap="md">
        <Text>{t('article.conflict.lead', { name: theirs.changedBy ?? t('article.conflict.somebody') })}</Text>
        {changes.length === 0 ? (
          <Text c="var(--desk-muted)">{t('article.conflict.same')}</Text>
        ) : (
          <section aria-label={t('article.conflict.differences')}>
            <Text size="sm" fw={600} mb="xs">
              {t('article.conflict.differences')}
            </Text>
            <ScrollArea.Autosize mah={320} viewportProps={{ tabIndex: 0 }}>
              <DocumentChanges changes={changes} locale={locale} />
            </ScrollArea.Autosize>
          </section>
        )}
        <Group justify="end">
          <Button variant="default" onClick={onTheirs}>
            {t('article.conflict.theirs')}
          </Button>
          <Button onClick={onMine}>{t('article.conflict.mine')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
