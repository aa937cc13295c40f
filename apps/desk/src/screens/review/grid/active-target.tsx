import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { marksOf } from '../coded/marks.js';
import { useRoom } from '../room-context.js';
import { type Entry, isDirty } from '../session/entry.js';
import { ConfirmButton } from './confirm-button.js';
import { Findings } from './findings.js';
import classes from './grid.module.css';
import { RowActions } from './row-actions.js';

const ConflictChoice = lazy(() =>
  import('./conflict-choice.js').then(({ ConflictChoice: choice }) => ({ default: choice })),
);

/** The translation with the cursor in it: the one editor, what the checks say, and what is in the way of saving. */
export function ActiveTarget({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { editor, overview, others } = useRoom();
  const place = useRef<HTMLDivElement>(null);
  const { segment, text, problem, conflict } = entry;
  const label = t('review.grid.edit', { number: segment.position + 1 });
  const here = others.filter(({ segmentId }) => segmentId === segment.id);

  // In the same step as the row itself: a key that is pressed right after must find the cursor here.
  useLayoutEffect(() => {
    place.current?.append(editor.host);
    editor.open({ id: segment.id, coded: text, source: segment.source, label, lang: overview.locale });
    editor.focus();
    return () => editor.close();
  }, [editor, segment.id, segment.source]);

  useLayoutEffect(() => {
    editor.replace(text);
  }, [text]);

  // The checks speak of the saved text: while it is being changed their marks only move along.
  const isCurrent = !isDirty(entry);
  useLayoutEffect(() => {
    if (isCurrent) editor.mark(marksOf(segment.findings, 'target'));
  }, [editor, segment, isCurrent]);

  return (
    <>
      <div ref={place} className={classes.editor} />
      {here.map(({ userId, name }) => (
        <p key={userId} className={classes.here} role="status">
          {t('review.grid.here', { name })}
        </p>
      ))}
      {problem !== undefined && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      {conflict !== undefined && (
        <Suspense fallback={null}>
          <ConflictChoice key={conflict.version} entry={entry} conflict={conflict} />
        </Suspense>
      )}
      <Findings entry={entry} />
      {conflict === undefined && (
        <div className={classes.actions}>
          <ConfirmButton />
          <RowActions key={segment.id} segment={segment} />
        </div>
      )}
    </>
  );
}
