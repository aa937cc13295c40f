import { Button, Text } from '@mantine/core';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoom } from '../room-context.js';
import { type Segment } from '../session/segment-port.js';
import classes from './grid.module.css';
import { SegmentRow } from './segment-row.js';

interface GridProps {
  segments: readonly Segment[];
  onClearFilter: () => void;
}

/** Source and translation, row by row; only what is near the eye is in the page, and the row with the cursor always. */
export const SegmentGrid = memo(function SegmentGrid({ segments, onClearFilter }: GridProps) {
  const { t } = useTranslation();
  const { activeId, overview } = useRoom();
  const scroller = useRef<HTMLDivElement>(null);
  const active = segments.findIndex(({ id }) => id === activeId);
  const withActive = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range);
      if (active < 0 || rows.includes(active)) return rows;
      return [...rows, active].sort((a, b) => a - b);
    },
    [active],
  );
  const rows = useVirtualizer({
    count: segments.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimateHeight(segments[index]),
    getItemKey: (index) => segments[index]?.id ?? index,
    overscan: 6,
    rangeExtractor: withActive,
    scrollPaddingStart: 72,
    scrollPaddingEnd: 160,
  });
  useLayoutEffect(() => {
    if (active >= 0) rows.scrollToIndex(active, { align: 'auto' });
  }, [activeId]);

  return (
    <div className={classes.scroller} ref={scroller}>
      <div
        role="table"
        aria-label={t('review.grid.label')}
        aria-rowcount={segments.length + 1}
        aria-colcount={4}
        className={classes.table}
      >
        <div role="rowgroup" className={classes.head}>
          <div role="row" aria-rowindex={1} className={classes.headRow}>
            <span role="columnheader">{t('review.grid.number')}</span>
            <span role="columnheader">{t(`locale.${overview.sourceLocale}`)}</span>
            <span role="columnheader">{t(`locale.${overview.locale}`)}</span>
            <span role="columnheader">{t('review.grid.state')}</span>
          </div>
        </div>
        <div role="rowgroup" className={classes.body} style={{ blockSize: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const segment = segments[index];
            return segment === undefined ? null : (
              <div
                key={key}
                ref={rows.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                className={classes.row}
                data-active={segment.id === activeId || undefined}
                style={{ transform: `translateY(${start}px)` }}
              >
                <SegmentRow id={segment.id} isActive={segment.id === activeId} />
              </div>
            );
          })}
        </div>
      </div>
      {segments.length === 0 && (
        <div className={classes.nothing}>
          <Text c="var(--desk-muted)">{t('review.grid.nothing')}</Text>
          <Button variant="default" size="xs" onClick={onClearFilter}>
            {t('review.grid.clear')}
          </Button>
        </div>
      )}
    </div>
  );
});

const LINE = 24;
const CHARACTERS_IN_A_LINE = 44;

function estimateHeight(segment: Segment | undefined): number {
  const longest = Math.max(segment?.source.length ?? 0, segment?.target?.length ?? 0);
  return LINE * Math.ceil(longest / CHARACTERS_IN_A_LINE) + 28;
}
