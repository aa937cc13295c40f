import { Button, Center, Group, Loader, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client.js';
import { Failure } from '../../../parts/failure.js';
import { useFormats } from '../../../parts/formats.js';
import { type ArticleDocument } from '../article-document.js';
import { compareDocuments } from './compare-documents.js';
import { DocumentChanges } from './document-changes.js';

const NOW = 'now';

interface HistoryPanelProps {
  editionId: string;
  locale: string;
  /** The text on the screen. */
  current: ArticleDocument;
  /** Puts an earlier text into the editor; absent where nothing can be changed. */
  onRestore?: (document: ArticleDocument) => void;
}

/** Any two states of a story, word by word. */
export function HistoryPanel({ editionId, locale, current, onRestore }: HistoryPanelProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = $api.useQuery(
    'get',
    '/api/editions/{id}/revisions',
    { params: { path: { id: editionId } } },
    { staleTime: 0 },
  );
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const [newest] = data;
  if (newest === undefined) return <Text c="var(--desk-muted)">{t('article.history.empty')}</Text>;
  return <Comparison revisions={data} first={newest.id} locale={locale} current={current} onRestore={onRestore} />;
}

interface ComparisonProps extends Omit<HistoryPanelProps, 'editionId'> {
  revisions: readonly Schemas['RevisionSummary'][];
  first: string;
}

function Comparison({ revisions, first, locale, current, onRestore }: ComparisonProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(NOW);
  const before = useRevision(from, current);
  const after = useRevision(to, current);
  const choices = [
    { value: NOW, label: t('article.history.now') },
    ...revisions.map(({ id, number, createdAt, createdBy }) => ({
      value: id,
      label: t('article.history.revision', { number, when: moment(createdAt), name: createdBy }),
    })),
  ];
  const changes = before === undefined || after === undefined ? undefined : compareDocuments(before, after);
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NativeSelect
          label={t('article.history.from')}
          data={choices}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('article.history.to')}
          data={choices}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </SimpleGrid>
      {changes === undefined ? (
        <Waiting />
      ) : (
        <>
          <Group justify="space-between">
            <Text role="status" c="var(--desk-muted)">
              {changes.length === 0
                ? t('article.history.same')
                : t('article.history.summary', { count: changes.length })}
            </Text>
            {onRestore !== undefined && before !== undefined && from !== NOW && (
              <Button size="xs" variant="default" onClick={() => onRestore(before)}>
                {t('article.history.restore')}
              </Button>
            )}
          </Group>
          <DocumentChanges changes={changes} locale={locale} />
        </>
      )}
    </Stack>
  );
}

function useRevision(id: string, current: ArticleDocument): ArticleDocument | undefined {
  const { data } = $api.useQuery(
    'get',
    '/api/revisions/{id}',
    { params: { path: { id } } },
    { enabled: id !== NOW, staleTime: Infinity },
  );
  return id === NOW ? current : data?.document;
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <Center p="xl">
      <Loader aria-label={t('app.loading')} />
    </Center>
  );
}
