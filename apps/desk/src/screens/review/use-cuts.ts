import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CutOutcome, type LastCut, mayMerge, maySplit, nextInUnit } from './cutting.js';
import * as cutting from './cutting.js';
import { type ReviewSession } from './session/review-session.js';
import { type Segment } from './session/segment-port.js';

/** Splitting and merging, as a person does it. */
export interface Cuts {
  splittingId: string | undefined;
  last: LastCut | undefined;
  /** Lets the person choose where to split. */
  open: (segment: Segment) => void;
  close: () => void;
  cutAt: (offset: number) => void;
  merge: (segment: Segment) => void;
  /** Takes the last split or merge of this sitting back. */
  undo: () => void;
}

export function useCuts(
  session: ReviewSession,
  go: (id: string) => void,
  tell: (words: string) => void,
  onCut: () => void,
): Cuts {
  const { t } = useTranslation();
  const [splittingId, setSplittingId] = useState<string>();
  const [last, setLast] = useState<LastCut>();
  const isBusy = useRef(false);

  const finish = useCallback(
    async (cut: Promise<CutOutcome>): Promise<void> => {
      if (isBusy.current) return;
      isBusy.current = true;
      const outcome = await cut.finally(() => (isBusy.current = false));
      if ('unsaved' in outcome || 'problem' in outcome) {
        tell('problem' in outcome ? outcome.problem : t('review.told.cutUnsaved'));
        return;
      }
      onCut();
      const { kind, segments, offset } = outcome.cut;
      const [first] = segments;
      if (first === undefined) return;
      setSplittingId(undefined);
      setLast({ segmentId: first.id, kind, offset });
      go(first.id);
      const number = (session.entry(first.id)?.segment.position ?? first.position) + 1;
      tell(t(kind === 'split' ? 'review.told.split' : 'review.told.merged', { number, next: number + 1 }));
    },
    [session, go, tell, onCut, t],
  );

  return useMemo(() => {
    const merge = (segment: Segment): void => {
      const next = nextInUnit(session.list(), segment);
      if (next === undefined || !mayMerge(session.list(), segment)) tell(t('review.told.nothingToMerge'));
      else void finish(cutting.merge(session, segment, next));
    };
    return {
      splittingId,
      last,
      open: (segment) => {
        if (maySplit(segment)) setSplittingId(segment.id);
        else tell(t('review.told.nothingToSplit'));
      },
      close: () => setSplittingId(undefined),
      cutAt: (offset) => {
        if (splittingId !== undefined) void finish(cutting.split(session, splittingId, offset));
      },
      merge,
      undo: () => {
        const segment = session.entry(last?.segmentId ?? '')?.segment;
        if (last === undefined || segment === undefined) tell(t('review.told.nothingToUndo'));
        else if (last.kind === 'split') merge(segment);
        else void finish(cutting.split(session, segment.id, last.offset));
      },
    };
  }, [splittingId, last, session, finish, tell, t]);
}
