import { Button, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';

type MissingPart = Schemas['MissingPart'];

/** What a story still lacks, each with the way to it. */
export function MissingList({ missing, onGo }: { missing: readonly MissingPart[]; onGo: (part: MissingPart) => void }) {
  const { t } = useTranslation();
  if (missing.length === 0) {
    return (
      <Text size="sm" c="var(--desk-good)">
        {t('article.missing.nothing')}
      </Text>
    );
  }
  return (
    <div>
      <Text fw={600} mb="xs">
        {t('article.missing.title', { count: missing.length })}
      </Text>
      <List size="sm" spacing={4}>
        {missing.map((part) => (
          <List.Item key={`${part.path ?? ''} ${part.part}`}>
            {t(`article.missing.${part.part}`, { figure: part.figure ?? 0 })}{' '}
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => onGo(part)}
              aria-label={`${t('article.missing.go')}: ${t(`article.missing.${part.part}`, { figure: part.figure ?? 0 })}`}
            >
              {t('article.missing.go')}
            </Button>
          </List.Item>
        ))}
      </List>
    </div>
  );
}

/** Brings the reader to the place of a missing part and puts the cursor into it. */
export function goToPart({ part, path }: MissingPart): void {
  const place = document.getElementById(`part-${path ?? part}`);
  const field =
    path !== undefined || part === 'paragraph'
      ? place?.querySelector<HTMLElement>('textarea, input:not([type=file]), [contenteditable=true]')
      : place;
  place?.scrollIntoView({ block: 'center' });
  (field ?? place)?.focus();
}
