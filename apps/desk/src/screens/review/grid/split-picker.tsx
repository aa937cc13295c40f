import { Button, Group } from '@mantine/core';
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../coded/coded-view.js';
import { firstPlace, type SplitItem, splitItems } from '../coded/split-items.js';
import { useRoom } from '../room-context.js';
import { type Segment } from '../session/segment-port.js';
import classes from './split-picker.module.css';

/** So much of either side is said aloud. */
const SAID = 24;

/** The source with a mark that goes from gap to gap between its words, by keys and pointer, and cuts where it stands. */
export function SplitPicker({ segment, known }: { segment: Segment; known: number | undefined }) {
  const { t } = useTranslation();
  const { overview, cutAt, run } = useRoom();
  const items = useMemo(() => splitItems(segment.source), [segment.source]);
  const places = useMemo(() => items.flatMap((item) => (item.kind === 'place' ? [item.offset] : [])), [items]);
  const [place, setPlace] = useState(() => firstPlace(items, known));
  const mark = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => mark.current?.focus(), []);
  const go = (to: number): void => setPlace(Math.max(0, Math.min(places.length - 1, to)));
  const split = (): void => cutAt(places[place] ?? 0);
  const cancel = (): void => run('editor');
  const keys: Record<string, () => void> = {
    ArrowLeft: () => go(place - 1),
    ArrowRight: () => go(place + 1),
    ArrowUp: () => go(place - 1),
    ArrowDown: () => go(place + 1),
    Home: () => go(0),
    End: () => go(places.length - 1),
    Enter: split,
    Escape: cancel,
  };
  const press = (event: KeyboardEvent): void => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const point = (event: PointerEvent): void => {
    const chosen = (event.target as Element).closest('[data-place]')?.getAttribute('data-place');
    if (chosen != null) go(Number(chosen));
  };
  const [before, after] = sides(items, place);
  return (
    <div onKeyDown={press}>
      <div
        ref={mark}
        role="slider"
        tabIndex={0}
        aria-label={t('review.split.where', { number: segment.position + 1 })}
        aria-valuemin={1}
        aria-valuemax={places.length}
        aria-valuenow={place + 1}
        aria-valuetext={t('review.split.between', { before: before.slice(-SAID), after: after.slice(0, SAID) })}
        lang={overview.sourceLocale}
        className={classes.text}
        onPointerDown={point}
      >
        <Items items={items} place={place} codes={segment.codes} />
      </div>
      <p className={classes.hint}>{t('review.split.hint')}</p>
      <Group gap="xs">
        <Button size="compact-sm" onClick={split}>
          {t('review.split.here')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {t('review.split.cancel')}
        </Button>
      </Group>
    </div>
  );
}

function Items({ items, place, codes }: { items: readonly SplitItem[]; place: number; codes: Segment['codes'] }) {
  let passed = 0;
  return items.map((item, index) => {
    if (item.kind === 'code') return <Chip key={index} id={item.id} form={item.form} codes={codes} />;
    if (item.kind === 'text')
      return (
        <span key={index} data-place={passed}>
          {item.text}
        </span>
      );
    const own = passed++;
    return <span key={index} className={classes.place} data-place={own} data-chosen={own === place || undefined} />;
  });
}

function sides(items: readonly SplitItem[], place: number): [string, string] {
  let passed = 0;
  const texts: [string, string] = ['', ''];
  for (const item of items) {
    if (item.kind === 'place') passed += 1;
    if (item.kind === 'text') texts[passed > place ? 1 : 0] += item.text;
  }
  return [texts[0].trim(), texts[1].trim()];
}
