import { Alert, Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { useLocale } from '../../parts/locale.js';
import { ScreenFrame } from '../../parts/screen-frame.js';
import { BackToIssues } from './back-to-issues.js';
import { type Issue, type Story } from './issue-draft.js';
import { IssueLines } from './issue-lines.js';
import { IssuePreview } from './issue-preview.js';
import { IssueStories } from './issue-stories.js';
import { SendIssue } from './send-issue.js';
import { SendTest } from './send-test.js';
import { StoryPicker } from './story-picker.js';
import { ThrowAway } from './throw-away.js';
import { useDraft } from './use-draft.js';
import classes from './composer.module.css';

interface ComposerProps {
  title: string;
  newsletterId: string;
  issue?: Issue;
  /** Why its sending failed. */
  problem?: string;
}

const NO_STORIES: Story[] = [];

/** An issue being put together for both languages at once. */
export function Composer({ title, newsletterId, issue, problem }: ComposerProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const own = useLocale();
  const { data: stories = NO_STORIES, isPending } = $api.useQuery('get', '/api/published-stories');
  const { draft, setDraft, saved, save, create, error, saving } = useDraft(newsletterId, issue);
  const isEmpty = draft.articleIds.length === 0;

  /** Both the mail and the numbers are of what is saved, so that is what goes out. */
  async function ready(): Promise<boolean> {
    return saving === 'saved' || (await save());
  }

  return (
    <ScreenFrame
      title={title}
      actions={
        <Group gap="xs">
          {saving !== 'new' && (
            <Text size="sm" c="var(--desk-muted)" role="status">
              {t(`newsletter.compose.${STATUS[saving]}`)}
            </Text>
          )}
          <BackToIssues />
        </Group>
      }
    >
      {problem !== undefined && (
        <Alert color="red" variant="light" role="alert" title={t('newsletter.state.failed')}>
          <Text size="sm" c="var(--desk-ink)">
            {problem}
          </Text>
        </Alert>
      )}
      {error !== undefined && <Failure error={error} onRetry={issue === undefined ? undefined : () => void save()} />}
      <div className={classes.columns}>
        <div className={classes.column}>
          <IssueStories draft={draft} onChange={setDraft} stories={stories} isLoading={isPending} locale={own} />
          <StoryPicker draft={draft} onChange={setDraft} stories={stories} isLoading={isPending} locale={own} />
        </div>
        <div className={classes.column}>
          <IssueLines draft={draft} onChange={setDraft} />
          {issue === undefined ? (
            <section className={classes.panel}>
              <Text size="sm" c="var(--desk-muted)" mb="sm">
                {t('newsletter.preview.first')}
              </Text>
              <Button disabled={isEmpty} loading={saving === 'saving'} onClick={() => void create()}>
                {t('newsletter.compose.create')}
              </Button>
            </section>
          ) : (
            <>
              <IssuePreview issueId={issue.id} version={JSON.stringify(saved)} />
              <Group justify="space-between">
                <ThrowAway issue={issue} />
                <Group gap="xs">
                  <SendTest issueId={issue.id} onReady={ready} isDisabled={isEmpty} />
                  <SendIssue
                    issue={issue}
                    onReady={ready}
                    isDisabled={isEmpty}
                    onSent={() => void queries.invalidateQueries({ queryKey: ['get', '/api/issues/{id}'] })}
                  />
                </Group>
              </Group>
            </>
          )}
        </div>
      </div>
    </ScreenFrame>
  );
}

const STATUS = { saved: 'saved', saving: 'saving', unsaved: 'unsaved', failed: 'notSaved' } as const;
