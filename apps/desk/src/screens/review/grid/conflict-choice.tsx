import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordDiff } from '../panel/word-diff.js';
import { useRoom } from '../room-context.js';
import { type Conflict, type Entry } from '../session/entry.js';
import classes from './grid.module.css';

/** Two people wrote at once: both texts, and the three ways out. Nothing is sent before one is taken. */
export function ConflictChoice({ entry, conflict }: { entry: Entry; conflict: Conflict }) {
  const { t } = useTranslation();
  const { session, editor, overview, others } = useRoom();
  const [isMerging, setIsMerging] = useState(false);
  const { id } = entry.segment;
  const name = others.find(({ userId }) => userId === conflict.by)?.name;
  const choose = (step: () => void) => () => {
    step();
    editor.focus();
  };
  return (
    <section className={classes.conflict} role="alert">
      <p className={classes.conflictTitle}>
        {name === undefined ? t('review.conflict.titleUnknown') : t('review.conflict.title', { name })}
      </p>
      <dl className={classes.versions}>
        {!isMerging && (
          <>
            <dt>{t('review.conflict.mine')}</dt>
            <dd lang={overview.locale}>
              <WordDiff before={conflict.theirs} after={entry.text} shows="after" />
            </dd>
          </>
        )}
        <dt>{t('review.conflict.theirs')}</dt>
        <dd lang={overview.locale}>
          <WordDiff before={entry.text} after={conflict.theirs} shows="after" />
        </dd>
      </dl>
      {isMerging && <p className={classes.hint}>{t('review.conflict.merging')}</p>}
      <Group gap="xs">
        <Button size="xs" onClick={choose(() => session.keepMine(id))}>
          {t(isMerging ? 'review.conflict.saveMerged' : 'review.conflict.keepMine')}
        </Button>
        <Button size="xs" variant="default" onClick={choose(() => session.takeTheirs(id))}>
          {t('review.conflict.takeTheirs')}
        </Button>
        {!isMerging && (
          <Button size="xs" variant="default" onClick={choose(() => setIsMerging(true))}>
            {t('review.conflict.merge')}
          </Button>
        )}
      </Group>
    </section>
  );
}
