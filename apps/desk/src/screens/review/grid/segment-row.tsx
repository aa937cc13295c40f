import { type TFunction } from 'i18next';
import { lazy, memo, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { CodedView } from '../coded/coded-view.js';
import { marksOf, NO_MARKS } from '../coded/marks.js';
import { useEntry, useRoom } from '../room-context.js';
import { isDirty } from '../session/entry.js';
import { type Segment } from '../session/segment-port.js';
import { TermMark } from '../terms/term-mark.js';
import { ActiveTarget } from './active-target.js';
import classes from './grid.module.css';
import { RowStatus } from './row-status.js';

const SplitPicker = lazy(() => import('../cut-tools.js').then(({ SplitPicker: picker }) => ({ default: picker })));

/** The cells of one segment: its number, the source, the translation, and where it stands. */
export const SegmentRow = memo(function SegmentRow({ id, isActive }: { id: string; isActive: boolean }) {
  const { t } = useTranslation();
  const { overview, isReadOnly, go, splittingId, lastCut } = useRoom();
  const entry = useEntry(id);
  if (entry === undefined) return null;
  const { segment, text } = entry;
  const number = segment.position + 1;
  const isEditing = isActive && !isReadOnly;
  const knownPlace = lastCut?.kind === 'merge' && lastCut.segmentId === id ? lastCut.offset : undefined;
  return (
    <>
      <span role="cell" className={classes.number}>
        {number}
      </span>
      <Source segment={segment} isActive={isActive} isSplitting={isEditing && splittingId === id} known={knownPlace} />
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

interface SourceProps {
  segment: Segment;
  /** The keyboard reaches the terms of the segment that the cursor is in. */
  isActive: boolean;
  isSplitting: boolean;
  /** Where it was merged, if it was. */
  known: number | undefined;
}

/** The source of a segment: typing in its translation does not draw it again. */
const Source = memo(function Source({ segment, isActive, isSplitting, known }: SourceProps) {
  const { t } = useTranslation();
  const { overview } = useRoom();
  return (
    <div role="cell" className={classes.source}>
      {segment.unitKind !== 'paragraph' && <span className={classes.kind}>{kindName(t, segment.unitKind)}</span>}
      {isSplitting ? (
        <Suspense fallback={<Words segment={segment} isActive={isActive} lang={overview.sourceLocale} />}>
          <SplitPicker key={segment.source} segment={segment} known={known} />
        </Suspense>
      ) : (
        <Words segment={segment} isActive={isActive} lang={overview.sourceLocale} />
      )}
    </div>
  );
});

function Words({ segment, isActive, lang }: { segment: Segment; isActive: boolean; lang: string }) {
  const { terms } = useRoom();
  return (
    <div lang={lang}>
      <CodedView
        coded={segment.source}
        codes={segment.codes}
        marks={marksOf(segment.findings, 'source')}
        terms={terms.of(segment)}
        drawTerm={(term, words, children) => (
          <TermMark term={term} words={words} isReachable={isActive}>
            {children}
          </TermMark>
        )}
      />
    </div>
  );
}

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
