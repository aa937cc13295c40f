import { Anchor, Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { reaches, useUser } from '../../app/session.js';
import { EmptyState } from '../../parts/empty-state.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { useFormats } from '../../parts/formats.js';
import { useSectionNames } from '../../parts/section-names.js';
import { WithdrawDialog } from './withdraw-dialog.js';
import classes from './releases.module.css';

type Publication = Schemas['Publication'];

interface LiveStoriesProps {
  publications: readonly Publication[];
  onChanged: () => Promise<void>;
}

/** What readers can reach now, each with the way to take it back. */
export function LiveStories({ publications, onChanged }: LiveStoriesProps) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<Publication>();
  return (
    <section className={classes.section}>
      <Title order={2}>{t('releases.live.title')}</Title>
      {publications.length === 0 ? (
        <div className={classes.cards}>
          <EmptyState title={t('releases.live.empty')} hint={t('releases.live.emptyHint')} />
        </div>
      ) : (
        <ul className={classes.cards}>
          {publications.map((story) => (
            <LiveStory key={story.articleId} story={story} onWithdraw={() => setLeaving(story)} />
          ))}
        </ul>
      )}
      {leaving !== undefined && (
        <WithdrawDialog story={leaving} onClose={() => setLeaving(undefined)} onAsked={onChanged} />
      )}
    </section>
  );
}

function LiveStory({ story, onWithdraw }: { story: Publication; onWithdraw: () => void }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const sectionName = useSectionNames();
  const isEditor = reaches(useUser(), 'editor');
  const { faces, section, publishedAt, updatedAt, withdrawal } = story;
  const isLeaving = withdrawal !== null && withdrawal.state !== 'failed';
  const headline = faces[0]?.headline ?? '';
  return (
    <li className={classes.card} data-plain>
      <div className={classes.summary}>
        <div className={classes.body}>
          <span className={classes.faces}>
            {faces.map(({ locale, headline: words, url }, index) => (
              <Anchor
                key={locale}
                href={url}
                target="_blank"
                rel="noreferrer"
                className={index === 0 ? classes.headline : classes.twin}
              >
                <span lang={locale}>{words}</span>
              </Anchor>
            ))}
          </span>
          <div className={classes.meta}>
            {isLeaving && <StatusBadge tone="active">{t('releases.live.leaving')}</StatusBadge>}
            {withdrawal?.state === 'failed' && <StatusBadge tone="warn">{t('releases.live.failed')}</StatusBadge>}
            <span>{sectionName(section)}</span>
            <span>
              {t('releases.live.since', { when: moment(publishedAt) })}
              {updatedAt !== publishedAt && `, ${t('releases.live.updated', { when: moment(updatedAt) })}`}
            </span>
          </div>
        </div>
        {isEditor && !isLeaving && (
          <Button
            variant="default"
            size="xs"
            aria-label={t('releases.live.withdrawOf', { headline })}
            onClick={onWithdraw}
          >
            {t('releases.live.withdraw')}
          </Button>
        )}
      </div>
    </li>
  );
}
