import { Button, SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OnDemand } from '../../parts/on-demand.js';
import { FilteredRows } from './filtered-rows.js';
import { HelpPanel } from './panel/help-panel.js';
import { Lookup } from './lookup.js';
import { PagePreview } from './preview/page-preview.js';
import { type Comment, type HelpTab, type Overview, RoomContext, type RoomView } from './room-context.js';
import { RoomHead } from './room-head.js';
import classes from './room.module.css';
import { isConfirmed } from './session/entry.js';
import { type Segment } from './session/segment-port.js';
import { focusHelp } from './focus-help.js';
import { StrayNotice } from './stray-notice.js';
import { useHouseTerms } from './terms/house-terms.js';
import { useCommands } from './use-commands.js';
import { useCuts } from './use-cuts.js';
import { useKeptPlace } from './use-kept-place.js';
import { useOfferedCommands } from './use-offered-commands.js';
import { usePulse } from './use-pulse.js';
import { useReviewSession } from './use-session.js';

interface ReviewRoomProps {
  overview: Overview;
  segments: readonly Segment[];
  comments: readonly Comment[];
  askAgain: () => void;
}

const ShortcutSheet = lazy(() =>
  import('./shortcut-sheet.js').then(({ ShortcutSheet: sheet }) => ({ default: sheet })),
);
const TermCard = lazy(() => import('./terms/term-card.js').then(({ TermCard: card }) => ({ default: card })));
const HandInDialog = lazy(() =>
  import('./hand-in/hand-in-dialog.js').then(({ HandInDialog: dialog }) => ({ default: dialog })),
);

const VIEWS: readonly RoomView[] = ['segments', 'help', 'preview'];

/** The whole editor: rows, help and the page beside each other; on a phone one at a time. */
export function ReviewRoom({ overview, segments: fromApi, comments, askAgain }: ReviewRoomProps) {
  const { t } = useTranslation();
  const isReadOnly = overview.state !== 'in-review';
  const { session, editor } = useReviewSession(overview.editionId, fromApi, askAgain);
  const [lookup] = useState(() => new Lookup(overview.sourceLocale));
  const [activeId, setActiveId] = useState(() => firstSegment(fromApi));
  const active = useRef(activeId);
  const [tab, setTab] = useState<HelpTab>('suggestions');
  const [view, setView] = useState<RoomView>('segments');
  const [dialog, setDialog] = useState<'sheet' | 'hand-in'>();
  const [hasPreview, setHasPreview] = useState(true);
  const [told, setTold] = useState('');
  const others = usePulse(overview.editionId, activeId, session, askAgain);
  const said = useMemo(() => Map.groupBy(comments, ({ segmentId }) => segmentId), [comments]);
  const rows = useRef<readonly string[]>([]);

  const go = useCallback(
    (id: string) => {
      const left = active.current;
      active.current = id;
      if (left !== undefined && left !== id && session.stateOf(left) === 'unsaved') session.flush(left);
      setActiveId(id);
      setView('segments');
      if (left === id) editor.focus();
    },
    [session, editor],
  );
  const terms = useHouseTerms(overview.editionId, session);
  const cuts = useCuts(session, go, setTold, terms.askAgain);
  useKeptPlace(session, activeId, go);
  const run = useCommands({
    overview,
    session,
    editor,
    lookup,
    isReadOnly,
    active: () => active.current,
    rows: () => rows.current,
    go,
    help: (name) => {
      setTab(name);
      setView('help');
      if (name !== 'memory') focusHelp(name);
    },
    sheet: () => setDialog('sheet'),
    cuts,
    terms,
    tell: setTold,
  });
  useOfferedCommands(run, isReadOnly);
  const room = useMemo(
    () => ({
      overview,
      session,
      editor,
      lookup,
      isReadOnly,
      activeId,
      tab,
      others,
      comments: said,
      go,
      run,
      setTab,
      splittingId: cuts.splittingId,
      lastCut: cuts.last,
      cutAt: cuts.cutAt,
      terms,
    }),
    [overview, session, editor, lookup, isReadOnly, activeId, tab, others, said, go, run, cuts, terms],
  );

  return (
    <RoomContext value={room}>
      <div className={classes.room} data-view={view}>
        <RoomHead told={told} onKeys={() => setDialog('sheet')} onHandIn={() => setDialog('hand-in')} />
        <div className={classes.switch}>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={t('review.tabs')}
            value={view}
            onChange={(value) => setView(value)}
            data={VIEWS.map((value) => ({ value, label: t(`review.tab.${value}`) }))}
          />
        </div>
        <div className={classes.main}>
          <StrayNotice session={session} />
          <FilteredRows rows={rows} />
          {terms.hasMarks && (
            <Suspense fallback={null}>
              <TermCard />
            </Suspense>
          )}
        </div>
        <div className={classes.side}>
          <div className={classes.help}>
            <HelpPanel />
          </div>
          <section
            className={classes.preview}
            data-folded={!hasPreview || undefined}
            aria-label={t('review.preview.title')}
          >
            <Button
              size="compact-xs"
              variant="subtle"
              className={classes.fold}
              aria-expanded={hasPreview}
              onClick={() => setHasPreview(!hasPreview)}
            >
              {t(hasPreview ? 'review.preview.fold' : 'review.preview.unfold')}
            </Button>
            {hasPreview && <PagePreview />}
          </section>
        </div>
      </div>
      <OnDemand opened={dialog === 'sheet'}>
        {(opened) => <ShortcutSheet opened={opened} onClose={() => setDialog(undefined)} />}
      </OnDemand>
      <OnDemand opened={dialog === 'hand-in'}>
        {(opened) => <HandInDialog opened={opened} onClose={() => setDialog(undefined)} />}
      </OnDemand>
    </RoomContext>
  );
}

/** Where an address points to (`#segment-<id>`), else the first that nobody has confirmed. */
function firstSegment(segments: readonly Segment[]): string | undefined {
  const wanted = /^#segment-(.+)$/.exec(window.location.hash)?.[1];
  const found = segments.find(({ id }) => id === wanted) ?? segments.find((segment) => !isConfirmed(segment));
  return (found ?? segments[0])?.id;
}
