import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '../../parts/links.js';
import { useUser } from '../../app/session.js';
import { ActionButton } from './action-button.js';
import { AssignmentCell } from './assignment-cell.js';
import classes from './board.module.css';
import { FaceCell } from './face-cell.js';
import { actionFor } from './next-step.js';
import { isLate, otherLocale, sourceOf, stageOf, type Story } from './story.js';

/** One story: what it is, where both languages stand, who has it, and what comes next. */
export function StoryRow({ story, section, now }: { story: Story; section: string; now: Date }) {
  const { t } = useTranslation();
  const source = sourceOf(story);
  const action = actionFor(story, useUser());
  return (
    <li className={classes.row} data-late={isLate(story, now) || undefined} data-stage={stageOf(story)}>
      <div className={classes.story}>
        <Title order={2} className={classes.headline} lang={story.sourceLocale}>
          <LinkAnchor to="/articles/$articleId" params={{ articleId: story.id }} inherit c="inherit">
            {source?.headline}
          </LinkAnchor>
        </Title>
        <Text size="xs" c="var(--desk-muted)">
          {section} · {t(`board.direction.${story.sourceLocale}`)}
        </Text>
      </div>
      <FaceCell story={story} locale={story.sourceLocale} />
      <FaceCell story={story} locale={otherLocale(story.sourceLocale)} />
      <div className={classes.whoCell}>
        <AssignmentCell story={story} now={now} />
      </div>
      <div className={classes.action}>{action !== undefined && <ActionButton story={story} action={action} />}</div>
    </li>
  );
}
