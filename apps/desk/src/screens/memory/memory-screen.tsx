import { Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reaches, useUser } from '../../app/session.js';
import { type DeskLocale } from '../../i18n/i18n.js';
import { EmptyState } from '../../parts/empty-state.js';
import { Failure } from '../../parts/failure.js';
import { LinkButton } from '../../parts/links.js';
import { useLocale } from '../../parts/locale.js';
import { ScreenFrame } from '../../parts/screen-frame.js';
import { Waiting } from '../../parts/waiting.js';
import { MemoryMenuButton } from './memory-menu-button.js';
import { MemoryRow } from './memory-row.js';
import classes from './memory.module.css';
import { useMemory } from './use-memory.js';

const SETTLE_MS = 250;
const PAGE = 30;
const LOCALES: readonly DeskLocale[] = ['en', 'es'];

/** Everything that the house remembers: found by words of either language, mended and forgotten by editors. */
export function MemoryScreen() {
  const { t } = useTranslation();
  const spoken = useLocale();
  const isEditor = reaches(useUser(), 'editor');
  const [words, setWords] = useState('');
  const [locale, setLocale] = useState<DeskLocale>(spoken);
  const [settled] = useDebouncedValue(words, SETTLE_MS);
  return (
    <ScreenFrame title={t('memory.title')} lead={t('memory.lead')} actions={isEditor && <MemoryMenuButton />} isNarrow>
      <title>{`${t('memory.title')} · ${t('app.name')}`}</title>
      <div className={classes.search} role="search">
        <TextInput
          type="search"
          aria-label={t('memory.search')}
          placeholder={t('memory.search')}
          lang={locale}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('memory.language')}
          value={locale}
          onChange={setLocale}
          data={LOCALES.map((value) => ({ value, label: t(`locale.${value}`) }))}
        />
      </div>
      <Units words={settled} locale={locale} onClear={() => setWords('')} />
    </ScreenFrame>
  );
}

function Units({ words, locale, onClear }: { words: string; locale: DeskLocale; onClear: () => void }) {
  const { t } = useTranslation();
  const isEditor = reaches(useUser(), 'editor');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMemory({ words, locale }, PAGE);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const hits = data.pages.flatMap((page) => page.hits);
  const total = data.pages[0]?.total ?? 0;
  if (hits.length === 0) return words.trim() === '' ? <EmptyMemory /> : <NothingFound onClear={onClear} />;
  const count = hits.length;
  return (
    <>
      <Text size="sm" c="var(--desk-muted)" role="status">
        {words.trim() === ''
          ? t('memory.size', { count: Math.max(total, count) })
          : t(hasNextPage ? 'memory.foundMore' : 'memory.found', { count })}
      </Text>
      <ul className={classes.list}>
        {hits.map((hit) => (
          <MemoryRow key={hit.unit.id} hit={hit} mayChange={isEditor} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" w="fit-content" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('memory.more')}
        </Button>
      )}
    </>
  );
}

function EmptyMemory() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('memory.empty')}
      hint={t('memory.emptyHint')}
      action={<LinkButton to="/">{t('memory.toStories')}</LinkButton>}
    />
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('memory.none')}
      hint={t('memory.noneHint')}
      action={
        <Group>
          <Button variant="default" size="xs" onClick={onClear}>
            {t('memory.showAll')}
          </Button>
        </Group>
      }
    />
  );
}
