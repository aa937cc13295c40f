import { useTranslation } from 'react-i18next';
import { initials } from '../../../parts/initials.js';
import { useRoom, useSaveState } from '../room-context.js';
import { countsAsConfirmed, type Entry } from '../session/entry.js';
import classes from './grid.module.css';

/** Where a segment stands, in a few small signs that each have words. */
export function RowStatus({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { others, comments } = useRoom();
  const { segment } = entry;
  const saveState = useSaveState(segment.id);
  // That a text is missing can be seen without a sign.
  const findings = segment.findings.filter(({ check }) => check !== 'empty');
  const blocking = findings.filter(({ severity }) => severity === 'blocking').length;
  const light = findings.length - blocking;
  const said = comments.get(segment.id)?.length ?? 0;
  const state = stateOf(entry);
  return (
    <>
      <Sign look={state} words={t(`review.state.${state}`)}>
        {SIGNS[state]}
      </Sign>
      {blocking > 0 && (
        <Sign look="blocking" words={t('review.grid.blocking', { count: blocking })}>
          !{blocking > 1 ? blocking : ''}
        </Sign>
      )}
      {light > 0 && (
        <Sign look="light" words={t('review.grid.findings', { count: light })}>
          ?{light > 1 ? light : ''}
        </Sign>
      )}
      {(segment.cutLoose || segment.repeats !== null) && (
        <Sign look="repetition" words={t(segment.cutLoose ? 'review.repetition.signLoose' : 'review.repetition.sign')}>
          {segment.cutLoose ? '≢' : '≡'}
        </Sign>
      )}
      {said > 0 && (
        <Sign look="comment" words={t('review.grid.comments', { count: said })}>
          ❝{said > 1 ? said : ''}
        </Sign>
      )}
      {others
        .filter(({ segmentId }) => segmentId === segment.id)
        .map(({ userId, name }) => (
          <Sign key={userId} look="person" words={t('review.grid.here', { name })}>
            {initials(name)}
          </Sign>
        ))}
      {(saveState === 'offline' || saveState === 'signed-out') && (
        <Sign look="blocking" words={t('review.save.unsaved')}>
          ⇡
        </Sign>
      )}
      {(saveState === 'conflict' || saveState === 'refused') && (
        <Sign look="blocking" words={t(`review.save.${saveState}`)}>
          ≠
        </Sign>
      )}
    </>
  );
}

type RowState = 'initial' | 'translated' | 'reviewed' | 'final' | 'stale';

const SIGNS: Record<RowState, string> = { initial: '○', translated: '✓', reviewed: '✓✓', final: '✓✓', stale: '↻' };

function stateOf(entry: Entry): RowState {
  const { state, stale } = entry.segment;
  if (countsAsConfirmed(entry)) return state === 'initial' || stale ? 'translated' : state;
  return stale ? 'stale' : 'initial';
}

function Sign({ look, words, children }: { look: string; words: string; children: React.ReactNode }) {
  return (
    <span className={classes.sign} data-look={look} role="img" aria-label={words} title={words}>
      {children}
    </span>
  );
}
