import { Button, Skeleton, Stack, Tabs } from '@mantine/core';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state.js';
import { Failure } from '../../parts/failure.js';
import { ScreenFrame } from '../../parts/screen-frame.js';
import { Compose } from './compose.js';
import { LiveStories } from './live-stories.js';
import { ReleaseItem } from './release-item.js';
import { TakenBack } from './taken-back.js';
import { useReleases } from './use-releases.js';
import classes from './releases.module.css';

const TABS = ['compose', 'list', 'live'] as const;
type Tab = (typeof TABS)[number];

/** Sending stories out in both languages at once, and taking them back. */
export function ReleasesScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const tab = TABS.find((name) => name === hash) ?? 'compose';
  const { releases, publications, candidates, withdrawals, error, refresh } = useReleases();
  const open = (next: Tab): Promise<void> => navigate({ to: '/releases', hash: next });

  async function planned(): Promise<void> {
    await refresh();
    await open('list');
  }

  return (
    <ScreenFrame title={t('releases.title')} lead={t('releases.lead')}>
      {error !== undefined && <Failure error={error} onRetry={() => void refresh()} />}
      {releases.data === undefined ||
      publications.data === undefined ||
      candidates.data === undefined ||
      withdrawals.data === undefined ? (
        error === undefined && <Loading />
      ) : (
        <Tabs
          value={tab}
          onChange={(next) => void open(TABS.find((name) => name === next) ?? 'compose')}
          keepMounted={false}
        >
          <Tabs.List aria-label={t('releases.tab.label')} mb="lg">
            <Tabs.Tab value="compose">{t('releases.tab.compose')}</Tabs.Tab>
            <Tabs.Tab value="list">{t('releases.tab.list', { count: releases.data.length })}</Tabs.Tab>
            <Tabs.Tab value="live">{t('releases.tab.live', { count: publications.data.length })}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="compose">
            <Compose candidates={candidates.data} onPlanned={planned} />
          </Tabs.Panel>
          <Tabs.Panel value="list">
            {releases.data.length === 0 ? (
              <EmptyState
                title={t('releases.list.empty')}
                hint={t('releases.list.emptyHint')}
                action={<Button onClick={() => void open('compose')}>{t('releases.list.toCompose')}</Button>}
              />
            ) : (
              <ul className={classes.cards}>
                {releases.data.map((release) => (
                  <ReleaseItem key={release.id} release={release} onChanged={refresh} />
                ))}
              </ul>
            )}
          </Tabs.Panel>
          <Tabs.Panel value="live">
            <LiveStories publications={publications.data} onChanged={refresh} />
            <TakenBack withdrawals={withdrawals.data} />
          </Tabs.Panel>
        </Tabs>
      )}
    </ScreenFrame>
  );
}

function Loading() {
  const { t } = useTranslation();
  return (
    <Stack gap="md" role="status" aria-label={t('releases.loading')}>
      <Skeleton h={36} maw={420} />
      <Skeleton h={120} />
      <Skeleton h={120} />
    </Stack>
  );
}
