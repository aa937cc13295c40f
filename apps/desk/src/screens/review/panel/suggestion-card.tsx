import { Badge, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../../api/client.js';
import { engineName } from '../../../parts/engine-name.js';
import { CodedView } from '../coded/coded-view.js';
import { useRoom } from '../room-context.js';
import { type Segment } from '../session/segment-port.js';
import { MatchDetails } from './match-details.js';
import classes from './panel.module.css';

type Suggestion = Schemas['Suggestion'];

interface CardProps {
  segment: Segment;
  suggestion: Suggestion;
  isFirst: boolean;
  /** Asked for just now, not what the segment began with. */
  isFresh: boolean;
}

const BANDS = { context: 'neighbours', exact: 'same', fuzzy: 'similar' } as const;

/** One proposal: what it says, how well it fits and why, and the step that takes it. */
export function SuggestionCard({ segment, suggestion, isFirst, isFresh }: CardProps) {
  const { t } = useTranslation();
  const { session, editor, isReadOnly, overview } = useRoom();
  const [used, setUsed] = useState(false);
  const { origin, match, target, engine, memory } = suggestion;
  const use = () => {
    session.edit(segment.id, target);
    setUsed(true);
    editor.focus();
  };
  return (
    <article className={classes.card}>
      <Group gap="xs" mb={6}>
        <Badge size="sm" variant="light" color={origin === 'memory' ? 'patina' : 'copper'}>
          {origin === 'memory' ? t('review.suggestion.memory') : engineName(engine ?? t('review.suggestion.machine'))}
        </Badge>
        {memory !== null && (
          <strong className={classes.score}>{t('review.match.percent', { score: memory.score })}</strong>
        )}
        <Text size="xs" c="var(--desk-muted)">
          {match === 'draft'
            ? t(isFresh ? 'review.suggestion.fresh' : 'review.suggestion.draft')
            : t(`review.match.band.${BANDS[match]}`)}
        </Text>
      </Group>
      <p lang={overview.locale} className={classes.text}>
        <CodedView coded={target} codes={segment.codes} />
      </p>
      {!isReadOnly && (
        <Button
          size="compact-xs"
          variant={used ? 'subtle' : 'light'}
          mt={6}
          onClick={use}
          data-first-suggestion={isFirst || undefined}
        >
          {t('review.suggestion.use')}
        </Button>
      )}
      {memory !== null && <MatchDetails match={memory} />}
    </article>
  );
}
