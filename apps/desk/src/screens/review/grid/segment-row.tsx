import { type TFunction } from 'i18next';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CodedView } from '../coded/coded-view.js';
import { marksOf, NO_MARKS } from '../coded/marks.js';
import { useEntry, useRoom } from '../room-context.js';
import { isDirty } from '../session/entry.js';
import { type Segment } from '../session/segment-port.js';
import { ActiveTarget } from './active-target.js';
import classes from './grid.module.css';
import { RowStatus } from './row-status.js';

/** The cells of one segment: its number, the source, the translation, and where it stands. */
export const SegmentRow = memo(function SegmentRow({ id, isActive }: { id: string; isActive: boolean }) {
  const { t } = useTranslation();
  const { overview, isReadOnly, go } = useRoom();
  const entry = useEntry(id);
  if (entry === undefined) return null;
  const { segment, text } = entry;
  const number = segment.position + 1;
  const isEditing = isActive && !isReadOnly;
  return (
    <>
      <span role="cell" className={classes.number}>
        {number}
      </span>
      <Source segment={segment} />
      <div role="cell" className={classes.target}>
        {isEditing ? (
          <ActiveTarget entry={entry} />
        ) : (
          <button
            type="button"
            className={classes.static}
            aria-current={isActive ? 'true' : undefined}
            onClick={() => go(id)}
          >
            {text === '' ? (
              <span className={classes.noText}>{t('review.grid.empty')}</span>
            ) : (
              <span lang={overview.locale}>
                <CodedView
                  coded={text}
                  codes={segment.codes}
                  marks={isDirty(entry) ? NO_MARKS : marksOf(segment.findings, 'target')}
                />
              </span>
            )}
          </button>
        )}
      </div>
      <div role="cell" className={classes.status}>
        <RowStatus entry={entry} />
      </div>
    </>
  );
});

/** The source of a segment: typing in its translation does not draw it again. */
const Source = memo(function Source({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const { overview } = useRoom();
  return (
    <div role="cell" className={classes.source}>
      {segment.unitKind !== 'paragraph' && <span className={classes.kind}>{kindName(t, segment.unitKind)}</span>}
      <div lang={overview.sourceLocale}>
        <CodedView coded={segment.source} codes={segment.codes} marks={marksOf(segment.findings, 'source')} />
      </div>
    </div>
  );
});

const KINDS = [
  'headline',
  'dek',
  'caption',
  'alt',
  'subhead',
  'paragraph',
  'quote',
  'list-item',
  'related-title',
] as const;

function kindName(t: TFunction, kind: string): string {
  const known = KINDS.find((each) => each === kind);
  return known === undefined ? kind : t(`review.kind.${known}`);
}
