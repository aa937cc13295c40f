import { Button, Group, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { reaches, useUser } from '../../app/session.js';
import { EmptyState } from '../../parts/empty-state.js';
import { LinkButton } from '../../parts/links.js';
import { CandidateCard } from './candidate-card.js';
import { Order } from './order.js';
import classes from './releases.module.css';

interface ComposeProps {
  candidates: readonly Schemas['ReleaseCandidate'][];
  onPlanned: (releaseId: string) => Promise<void>;
}

/** What can go out, what cannot yet and why, and the order that sends it. */
export function Compose({ candidates, onPlanned }: ComposeProps) {
  const { t } = useTranslation();
  const isEditor = reaches(useUser(), 'editor');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ready = candidates.filter(({ releasable }) => releasable);
  const unready = candidates.filter(({ releasable }) => !releasable);
  // A story that somebody else sent out meanwhile is no longer chosen.
  const articleIds = ready.map(({ articleId }) => articleId).filter((id) => chosen.has(id));

  function choose(articleId: string, isChosen: boolean): void {
    const next = new Set(chosen);
    if (isChosen) next.add(articleId);
    else next.delete(articleId);
    setChosen(next);
  }

  async function planned(releaseId: string): Promise<void> {
    setChosen(new Set());
    await onPlanned(releaseId);
  }

  return (
    <div className={classes.columns}>
      <div>
        <Group justify="space-between">
          <Title order={2}>{t('releases.compose.ready')}</Title>
          {isEditor && ready.length > 1 && (
            <Button
              variant="default"
              size="xs"
              onClick={() => setChosen(new Set(ready.map(({ articleId }) => articleId)))}
            >
              {t('releases.compose.all')}
            </Button>
          )}
        </Group>
        {ready.length === 0 ? (
          <div className={classes.cards}>
            <EmptyState
              title={t('releases.compose.none')}
              hint={t('releases.compose.noneHint')}
              action={
                <LinkButton to="/" variant="default">
                  {t('releases.compose.toBoard')}
                </LinkButton>
              }
            />
          </div>
        ) : (
          <ul className={classes.cards}>
            {ready.map((candidate) => {
              const { articleId } = candidate;
              const choice = {
                isChosen: chosen.has(articleId),
                onChoose: (isChosen: boolean) => choose(articleId, isChosen),
              };
              return <CandidateCard key={articleId} candidate={candidate} choice={isEditor ? choice : undefined} />;
            })}
          </ul>
        )}
        {unready.length > 0 && (
          <>
            <Title order={2}>{t('releases.compose.notReady')}</Title>
            <ul className={classes.cards}>
              {unready.map((candidate) => (
                <CandidateCard key={candidate.articleId} candidate={candidate} />
              ))}
            </ul>
          </>
        )}
      </div>
      {isEditor ? (
        <Order articleIds={articleIds} onPlanned={planned} />
      ) : (
        <p className={classes.order}>{t('releases.compose.onlyEditors')}</p>
      )}
    </div>
  );
}
