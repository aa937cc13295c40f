import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client.js';
import { notify } from '../../parts/notify.js';
import { reaches, useUser } from '../../app/session.js';
import { Failure } from '../../parts/failure.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { useFormats } from '../../parts/formats.js';
import { useNames } from '../../parts/people.js';
import { Faces } from './faces.js';
import { ManifestView } from './manifest.js';
import { ReleaseProgress } from './release-progress.js';
import { type ReleasedStory, storiesOf } from './stories-of.js';
import classes from './releases.module.css';

type Release = Schemas['Release'];

const TONES = {
  planned: 'quiet',
  publishing: 'active',
  published: 'good',
  failed: 'warn',
  cancelled: 'quiet',
} as const;

/** A release: what is in it, how far it is, and what came of it. */
export function ReleaseItem({ release, onChanged }: { release: Release; onChanged: () => Promise<void> }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const nameOf = useNames();
  const { id, state, createdBy, createdAt, editions } = release;
  return (
    <li className={classes.release} id={`release-${id}`} tabIndex={-1}>
      <div className={classes.summary}>
        <div className={classes.meta}>
          <StatusBadge tone={TONES[state]}>{t(`releases.state.${state}`)}</StatusBadge>
          <span>{t('releases.list.madeBy', { name: nameOf(createdBy), when: moment(createdAt) })}</span>
        </div>
        <Actions release={release} onChanged={onChanged} />
      </div>
      <ReleaseProgress release={release} />
      <ul className={classes.links}>
        {storiesOf(editions).map((story) => (
          <li key={story.articleId}>
            {state === 'published' ? <LivePages story={story} /> : <Faces faces={story.faces} />}
          </li>
        ))}
      </ul>
      <ManifestView release={release} />
    </li>
  );
}

function LivePages({ story }: { story: ReleasedStory }) {
  const { t } = useTranslation();
  return (
    <span className={classes.faces}>
      {story.faces.map(({ locale, headline, url }, index) => (
        <Anchor
          key={locale}
          href={url}
          target="_blank"
          rel="noreferrer"
          className={index === 0 ? classes.headline : classes.twin}
        >
          <span lang={locale}>{headline}</span> <small>({t(`locale.${locale}`)})</small>
        </Anchor>
      ))}
    </span>
  );
}

function Actions({ release: { id, state }, onChanged }: { release: Release; onChanged: () => Promise<void> }) {
  const { t } = useTranslation();
  const isEditor = reaches(useUser(), 'editor');
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  if (!isEditor || (state !== 'planned' && state !== 'failed')) return null;
  const isPlanned = state === 'planned';

  async function act(): Promise<void> {
    setBusy(true);
    const params = { params: { path: { id } } };
    const { error } = isPlanned
      ? await api.POST('/api/releases/{id}/cancel', params)
      : await api.POST('/api/releases/{id}/retry', params);
    setProblem(error);
    await onChanged();
    if (error === undefined) {
      notify({ message: t(isPlanned ? 'releases.list.cancelled' : 'releases.list.retried') });
    }
    setBusy(false);
  }

  return (
    <div className={classes.actions}>
      {problem !== undefined && <Failure error={problem} />}
      <Button variant="default" size="xs" loading={busy} onClick={() => void act()}>
        {t(isPlanned ? 'releases.list.cancel' : 'releases.list.retry')}
      </Button>
    </div>
  );
}
