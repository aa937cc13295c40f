import { Alert, Button, Group, Progress, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { initials } from '../../parts/initials.js';
import classes from './room.module.css';
import { EditionMenuButton } from '../edition-files/edition-menu-button.js';
import { useRoom, useSegments } from './room-context.js';
import { SaveIndicator } from './save-indicator.js';
import { isConfirmed } from './session/entry.js';

/** How far the translation is; drawn again only when that has changed. */
function RoomProgress() {
  const { t } = useTranslation();
  const { session } = useRoom();
  const segments = useSegments(session);
  const confirmed = segments.filter(isConfirmed).length;
  const total = segments.length;
  const progress = t('review.progress', { confirmed, total });
  return (
    <div className={classes.progress}>
      <Text size="xs">{progress}</Text>
      <Progress value={total === 0 ? 0 : (confirmed / total) * 100} color="patina" size="sm" aria-label={progress} />
    </div>
  );
}

interface RoomHeadProps {
  told: string;
  onKeys: () => void;
  onHandIn: () => void;
}

/** Which translation this is, how far it is, whether all is saved, and the way out. */
export function RoomHead({ told, onKeys, onHandIn }: RoomHeadProps) {
  const { t } = useTranslation();
  const { overview, isReadOnly, others } = useRoom();
  const { returned, sourceLocale, locale, headline, state, articleId } = overview;
  return (
    <header className={classes.head}>
      <title>{`${headline} · ${t('review.title')} · Anverso`}</title>
      <div className={classes.titles}>
        <Text size="xs" className={classes.kicker}>
          {t('review.title')} · {t(`locale.${sourceLocale}`)} → {t(`locale.${locale}`)}
        </Text>
        <Title order={1} size="h2" lang={sourceLocale} className={classes.title}>
          <Link to="/articles/$articleId" params={{ articleId }} className={classes.story}>
            {headline}
          </Link>
        </Title>
      </div>
      <RoomProgress />
      <Group gap="xs" className={classes.actions}>
        {others.map(({ userId, name }) => (
          <span
            key={userId}
            className={classes.person}
            role="img"
            aria-label={t('review.grid.here', { name })}
            title={t('review.grid.here', { name })}
          >
            {initials(name)}
          </span>
        ))}
        {!isReadOnly && <SaveIndicator />}
        <EditionMenuButton
          edition={{ editionId: overview.editionId, isInReview: !isReadOnly }}
          label={t('review.files')}
          named={t('review.filesNamed', { headline })}
        />
        <Button size="xs" variant="default" onClick={onKeys}>
          {t('review.keys')}
        </Button>
        {!isReadOnly && (
          <Button size="xs" onClick={onHandIn}>
            {t('review.handIn')}
          </Button>
        )}
      </Group>
      <p className={classes.told} role="status">
        {told}
      </p>
      {isReadOnly && (
        <Alert variant="light" color="patina" className={classes.notice}>
          {t(`review.readOnly.${state}`)}
        </Alert>
      )}
      {!isReadOnly && returned !== null && (
        <Alert variant="light" color="copper" className={classes.notice}>
          {returned.by === null
            ? t('review.returnedByNobody', { reason: returned.reason })
            : t('review.returned', { name: returned.by, reason: returned.reason })}
        </Alert>
      )}
    </header>
  );
}
