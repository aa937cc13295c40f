import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './room.module.css';
import { useRoom, useSaveState } from './room-context.js';

/** Says whether everything is saved, and never says so before it is. */
export function SaveIndicator() {
  const { t } = useTranslation();
  const { session } = useRoom();
  const state = useSaveState();
  const count = useSyncExternalStore(session.subscribe, session.pendingCount);
  const words = state === 'offline' ? t('review.save.offline', { count }) : t(`review.save.${state}`);
  const isTrouble = state === 'offline' || state === 'signed-out' || state === 'refused' || state === 'conflict';
  return (
    <span className={classes.save} data-state={state} role="status" aria-live={isTrouble ? 'polite' : 'off'}>
      <span className={classes.dot} aria-hidden="true" />
      {words}
    </span>
  );
}
