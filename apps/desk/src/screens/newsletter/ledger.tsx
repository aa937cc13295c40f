import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { useFormats } from '../../parts/formats.js';
import { StatusBadge, type Tone } from '../../parts/status-badge.js';
import { Waiting } from '../../parts/waiting.js';
import classes from './ledger.module.css';

type Campaign = Schemas['Campaign'];
type State = Exclude<keyof Campaign['counts'], 'frozen'>;

const STATES: { state: State; tone: Tone }[] = [
  { state: 'accepted', tone: 'good' },
  { state: 'planned', tone: 'quiet' },
  { state: 'sending', tone: 'active' },
  { state: 'deferred', tone: 'active' },
  { state: 'rejected', tone: 'warn' },
  { state: 'skipped', tone: 'quiet' },
  { state: 'uncertain', tone: 'warn' },
];

const isOpen = (campaign: Campaign | undefined): boolean =>
  campaign?.state === 'planned' || campaign?.state === 'running';

/** The sending of an issue, live: how many messages stand in which state, and what each state means. */
export function Ledger({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { data, error, refetch } = $api.useQuery(
    'get',
    '/api/campaigns/{id}',
    { params: { path: { id: campaignId } } },
    { refetchInterval: ({ state }) => (isOpen(state.data) ? 1_000 : false) },
  );
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const { counts } = data;
  return (
    <section className={classes.panel} aria-labelledby="ledger">
      <div className={classes.head}>
        <Title order={2} id="ledger">
          {t('newsletter.ledger.title')}
        </Title>
        <StatusBadge tone={data.state === 'finished' ? 'good' : 'active'}>
          {t(`newsletter.state.${data.state}`)}
        </StatusBadge>
      </div>
      <Text size="sm" c="var(--desk-muted)" role="status">
        {t('newsletter.ledger.total', { count: counts.frozen })}.{' '}
        {isOpen(data) ? t('newsletter.ledger.live') : t('newsletter.ledger.done')}
      </Text>
      <Bar counts={counts} />
      <Table className={classes.table} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('newsletter.ledger.state')}</Table.Th>
            <Table.Th className={classes.number}>{t('newsletter.ledger.count')}</Table.Th>
            <Table.Th>{t('newsletter.ledger.meaning')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {STATES.filter(({ state }) => counts[state] > 0 || state === 'accepted').map(({ state, tone }) => (
            <Table.Tr key={state}>
              <Table.Th scope="row">
                <StatusBadge tone={tone}>{t(`newsletter.ledger.states.${state}`)}</StatusBadge>
              </Table.Th>
              <Table.Td className={classes.number}>{number(counts[state])}</Table.Td>
              <Table.Td>{t(`newsletter.ledger.meanings.${state}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

/** The same numbers as lengths; the table below says them. */
function Bar({ counts }: { counts: Campaign['counts'] }) {
  return (
    <div className={classes.bar} aria-hidden="true">
      {STATES.filter(({ state }) => counts[state] > 0).map(({ state, tone }) => (
        <span key={state} data-tone={tone} style={{ flexGrow: counts[state] }} />
      ))}
    </div>
  );
}
