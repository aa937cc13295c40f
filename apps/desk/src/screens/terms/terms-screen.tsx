import { Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withTexts } from '../../i18n/i18n.js';
import { EmptyState } from '../../parts/empty-state.js';
import { Failure } from '../../parts/failure.js';
import { OnDemand } from '../../parts/on-demand.js';
import { useScreenCommands } from '../../parts/screen-commands.js';
import { Waiting } from '../../parts/waiting.js';
import { TermFilterBar } from './filter-bar.js';
import { RemoveTerm } from './remove-term.js';
import { type TermAction, TermRow } from './term-row.js';
import { TermsFrame } from './terms-frame.js';
import classes from './terms.module.css';
import { NO_FILTERS, type Term, type TermFilters, useTerms } from './use-terms.js';

const SETTLE_MS = 250;
const ExportMenu = lazy(() => import('./exchange/export-menu.js').then((menu) => ({ default: menu.ExportMenu })));
const TakeIn = lazy(() =>
  withTexts(['files'], import('./exchange/take-in.js')).then((dialog) => ({ default: dialog.TakeIn })),
);
const TermDialog = lazy(() => import('./form/term-dialog.js').then((dialog) => ({ default: dialog.TermDialog })));
const TermHistory = lazy(() => import('./history/term-history.js').then((dialog) => ({ default: dialog.TermHistory })));

type Opened = { action: TermAction; term: Term } | { action: 'add' | 'import' } | undefined;

/** The term base: found, added to, changed, imported and exported. */
export function TermsScreen() {
  const { t } = useTranslation();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [opened, setOpened] = useState<Opened>();
  const [words] = useDebouncedValue(filters.words, SETTLE_MS);
  useScreenCommands(
    useMemo(
      () => [
        { id: 'terms-add', label: t('terms.add'), run: () => setOpened({ action: 'add' }) },
        { id: 'terms-import', label: t('terms.takeIn.title'), run: () => setOpened({ action: 'import' }) },
      ],
      [t],
    ),
  );
  const close = () => setOpened(undefined);
  const term = opened !== undefined && 'term' in opened ? opened.term : undefined;
  return (
    <TermsFrame
      lead={t('terms.lead')}
      actions={
        <Group gap="xs">
          <Suspense fallback={null}>
            <ExportMenu />
          </Suspense>
          <Button variant="default" onClick={() => setOpened({ action: 'import' })}>
            {t('terms.import')}
          </Button>
          <Button onClick={() => setOpened({ action: 'add' })}>{t('terms.add')}</Button>
        </Group>
      }
    >
      <TermFilterBar filters={filters} onChange={setFilters} />
      <TermList filters={{ ...filters, words }} onClear={() => setFilters(NO_FILTERS)} onOpen={setOpened} />
      <OnDemand opened={opened?.action === 'import'}>{(isOpen) => <TakeIn opened={isOpen} onClose={close} />}</OnDemand>
      <OnDemand opened={opened?.action === 'add' || opened?.action === 'edit'}>
        {(isOpen) => <TermDialog opened={isOpen} term={term} onClose={close} />}
      </OnDemand>
      <OnDemand opened={opened?.action === 'history'}>
        {(isOpen) => <TermHistory opened={isOpen} term={term} onClose={close} />}
      </OnDemand>
      <RemoveTerm term={opened?.action === 'remove' ? term : undefined} onClose={close} />
    </TermsFrame>
  );
}

interface ListProps {
  filters: TermFilters;
  onClear: () => void;
  onOpen: (opened: Opened) => void;
}

function TermList({ filters, onClear, onOpen }: ListProps) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTerms(filters);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const [first] = data.pages;
  const count = first?.total ?? 0;
  const isNarrowed = filters.words.trim() !== '' || filters.type !== '' || filters.state !== '';
  if (count === 0) return isNarrowed ? <NothingFound onClear={onClear} /> : <NoTerms onOpen={onOpen} />;
  return (
    <>
      <Text size="sm" c="var(--desk-muted)" role="status">
        {t(isNarrowed ? 'terms.found' : 'terms.size', { count })}
      </Text>
      <ul className={classes.list}>
        {data.pages.flatMap(({ terms, today }) =>
          terms.map((term) => (
            <TermRow key={term.id} term={term} today={today} onAction={(action, of) => onOpen({ action, term: of })} />
          )),
        )}
      </ul>
      {hasNextPage && (
        <Button variant="default" w="fit-content" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('terms.more')}
        </Button>
      )}
    </>
  );
}

function NoTerms({ onOpen }: { onOpen: (opened: Opened) => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('terms.empty')}
      hint={t('terms.emptyHint')}
      action={
        <Group gap="xs" justify="center">
          <Button onClick={() => onOpen({ action: 'add' })}>{t('terms.add')}</Button>
          <Button variant="default" onClick={() => onOpen({ action: 'import' })}>
            {t('terms.takeIn.title')}
          </Button>
        </Group>
      }
    />
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('terms.none')}
      hint={t('terms.noneHint')}
      action={
        <Button variant="default" size="xs" onClick={onClear}>
          {t('terms.showAll')}
        </Button>
      }
    />
  );
}
