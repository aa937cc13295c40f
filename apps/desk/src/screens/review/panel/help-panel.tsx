import { Tabs, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../../parts/waiting.js';
import { type HelpTab, useRoom, useSegment } from '../room-context.js';
import { onceEach } from '../terms/term-marks.js';
import { CommentsTab } from './comments-tab.js';
import classes from './panel.module.css';
import { SuggestionsTab } from './suggestions-tab.js';

const HistoryTab = lazy(() => import('./history-tab.js').then(({ HistoryTab: tab }) => ({ default: tab })));

const ConcordanceTab = lazy(() => import('./concordance-tab.js').then(({ ConcordanceTab: tab }) => ({ default: tab })));

const TermsTab = lazy(() => import('./terms-tab.js').then(({ TermsTab: tab }) => ({ default: tab })));

const SETTLE_MS = 150;
const TABS: readonly HelpTab[] = ['suggestions', 'terms', 'history', 'comments', 'memory'];

/** What helps with the segment that the cursor is in. */
export function HelpPanel() {
  const { t } = useTranslation();
  const { activeId, tab, setTab, comments, terms } = useRoom();
  // Whoever only passes through a row asks nothing of the memory.
  const [settledId] = useDebouncedValue(activeId, SETTLE_MS, { leading: true });
  const segment = useSegment(settledId);
  const said = segment === undefined ? 0 : (comments.get(segment.id)?.length ?? 0);
  const counts: Partial<Record<HelpTab, number>> = {
    comments: said,
    terms: segment === undefined ? 0 : onceEach(terms.of(segment)).length,
  };
  if (segment === undefined)
    return (
      <Text p="md" size="sm" c="var(--desk-muted)">
        {t('review.panel.noSegment')}
      </Text>
    );
  return (
    <section className={classes.panel} aria-label={t('review.panel.label', { number: segment.position + 1 })}>
      <Tabs
        value={tab}
        onChange={(value) => setTab((value ?? 'suggestions') as HelpTab)}
        keepMounted={false}
        classNames={{ root: classes.tabs, panel: classes.tabPanel, tab: classes.tab }}
      >
        <Tabs.List px={4}>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name} data-help-tab={name}>
              {t(`review.panel.${name}`)}
              {(counts[name] ?? 0) > 0 ? ` (${counts[name]})` : ''}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="suggestions">
          <SuggestionsTab key={segment.id} segment={segment} />
        </Tabs.Panel>
        <Tabs.Panel value="terms">
          <Suspense fallback={<Waiting />}>
            <TermsTab key={segment.id} segment={segment} />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <Suspense fallback={<Waiting />}>
            <HistoryTab key={segment.id} segment={segment} />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="comments">
          <CommentsTab key={segment.id} segment={segment} />
        </Tabs.Panel>
        <Tabs.Panel value="memory">
          <Suspense fallback={<Waiting />}>
            <ConcordanceTab />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
