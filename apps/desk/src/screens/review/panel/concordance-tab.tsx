import { Button, Kbd, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Failure } from '../../../parts/failure.js';
import { Waiting } from '../../../parts/waiting.js';
import { type Hit, HitTexts } from '../../memory/memory-hit.js';
import { useMemory } from '../../memory/use-memory.js';
import { keysOf } from '../keys.js';
import { useRoom } from '../room-context.js';
import classes from './panel.module.css';

const SETTLE_MS = 250;
const PAGE = 20;
const LOCALES = ['en', 'es'] as const;

/** How this house has translated some words: every remembered pair that holds them, in either direction. */
export function ConcordanceTab() {
  const { t } = useTranslation();
  const { lookup } = useRoom();
  const asked = useSyncExternalStore(lookup.subscribe, lookup.snapshot);
  const field = useRef<HTMLInputElement>(null);
  const [settled] = useDebouncedValue(asked, SETTLE_MS, { leading: true });
  useEffect(() => {
    if (lookup.takesFocus()) field.current?.select();
  }, [lookup, asked]);
  return (
    <Stack gap="sm">
      <TextInput
        ref={field}
        type="search"
        size="sm"
        aria-label={t('memory.search')}
        placeholder={t('memory.search')}
        lang={asked.locale}
        value={asked.words}
        onChange={(event) => lookup.write(event.currentTarget.value)}
      />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('memory.language')}
        value={asked.locale}
        onChange={(locale) => lookup.speak(locale)}
        data={LOCALES.map((value) => ({ value, label: t(`locale.${value}`) }))}
      />
      {settled.words.trim() === '' ? (
        <Text size="sm" c="var(--desk-muted)">
          <Trans
            i18nKey="review.concordance.start"
            values={{ keys: keysOf('concordance') }}
            components={{ kbd: <Kbd /> }}
          />
        </Text>
      ) : (
        <Hits words={settled.words} locale={settled.locale} />
      )}
    </Stack>
  );
}

function Hits({ words, locale }: { words: string; locale: 'en' | 'es' }) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMemory({ words, locale }, PAGE);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const hits = data.pages.flatMap((page) => page.hits);
  if (hits.length === 0)
    return (
      <div role="status">
        <Text size="sm" fw={600}>
          {t('memory.none')}
        </Text>
        <Text size="sm" c="var(--desk-muted)">
          {t('memory.noneHint')}
        </Text>
      </div>
    );
  return (
    <>
      <Text size="xs" c="var(--desk-muted)" role="status">
        {t(hasNextPage ? 'memory.foundMore' : 'memory.found', { count: hits.length })}
      </Text>
      {hits.map((hit) => (
        <HitCard key={hit.unit.id} hit={hit} />
      ))}
      {hasNextPage && (
        <Button size="xs" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('memory.more')}
        </Button>
      )}
    </>
  );
}

const NAME_LENGTH = 60;

function HitCard({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  const { editor, overview, isReadOnly } = useRoom();
  const card = useRef<HTMLElement>(null);
  const { sourceLocale, sourceText, targetText } = hit.unit;
  const text = sourceLocale === overview.locale ? sourceText : targetText;
  const insert = (): void => editor.insertText(selectedIn(card.current, overview.locale) ?? text);
  return (
    <article className={classes.card} ref={card}>
      <HitTexts hit={hit} />
      {!isReadOnly && (
        <Button
          size="compact-xs"
          variant="light"
          mt={6}
          aria-label={t('review.concordance.insertNamed', { text: text.slice(0, NAME_LENGTH) })}
          // What is selected stays selected: it is what goes in.
          onMouseDown={(event) => event.preventDefault()}
          onClick={insert}
        >
          {t('review.concordance.insert')}
        </Button>
      )}
    </article>
  );
}

/** The words of this language that are selected inside of an element. */
function selectedIn(element: HTMLElement | null, lang: string): string | undefined {
  const selection = document.getSelection();
  const node = selection?.anchorNode ?? null;
  const words = selection?.toString().trim() ?? '';
  const isHere = node !== null && element?.querySelector(`[lang="${lang}"]`)?.contains(node) === true;
  return isHere && words !== '' ? words : undefined;
}
