import { Modal, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client.js';
import { EmptyState } from '../../parts/empty-state.js';
import { Failure } from '../../parts/failure.js';
import { useFormats } from '../../parts/formats.js';
import { Waiting } from '../../parts/waiting.js';
import { MailFrame } from './mail-frame.js';
import { NewsletterFrame } from './newsletter-frame.js';
import classes from './outbox.module.css';

type Message = Schemas['Outbox']['messages'][number];

/** What would have left, had a relay been set up. */
export function OutboxScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = $api.useQuery('get', '/api/outbox', undefined, { staleTime: 0 });
  const [opened, setOpened] = useState<Message>();
  const lead = data?.isInUse === false ? t('newsletter.outbox.relay') : t('newsletter.outbox.lead');
  return (
    <NewsletterFrame lead={lead}>
      {() => (
        <>
          {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
          {error === null && data === undefined && <Waiting />}
          {data?.messages.length === 0 && (
            <EmptyState title={t('newsletter.outbox.empty')} hint={t('newsletter.outbox.emptyHint')} />
          )}
          {data !== undefined && data.messages.length > 0 && (
            <ul className={classes.list}>
              {data.messages.map((message) => (
                <MessageRow key={message.name} message={message} onOpen={() => setOpened(message)} />
              ))}
            </ul>
          )}
          <Modal
            opened={opened !== undefined}
            onClose={() => setOpened(undefined)}
            title={opened?.subject}
            size="xl"
            closeButtonProps={{ 'aria-label': t('newsletter.outbox.close') }}
          >
            {opened !== undefined && <OpenMessage name={opened.name} />}
          </Modal>
        </>
      )}
    </NewsletterFrame>
  );
}

function MessageRow({ message, onOpen }: { message: Message; onOpen: () => void }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  return (
    <li className={classes.row}>
      <button
        type="button"
        className={classes.open}
        aria-label={t('newsletter.outbox.open', { subject: message.subject, address: message.to })}
        onClick={onOpen}
      >
        <span className={classes.subject}>{message.subject}</span>
        <span className={classes.facts}>
          <span>{t('newsletter.outbox.to', { address: message.to })}</span>
          <time dateTime={message.at}>{moment(message.at)}</time>
        </span>
      </button>
    </li>
  );
}

const PARTS = ['html', 'text', 'headers'] as const;
type Part = (typeof PARTS)[number];

function OpenMessage({ name }: { name: string }) {
  const { t } = useTranslation();
  const [part, setPart] = useState<Part>('html');
  const { data, error } = $api.useQuery('get', '/api/outbox/{name}', { params: { path: { name } } });
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return <Waiting />;
  return (
    <>
      <Text size="sm" c="var(--desk-muted)" mb="xs">
        {t('newsletter.outbox.to', { address: data.to })}
      </Text>
      <SegmentedControl
        size="xs"
        mb="sm"
        aria-label={t('newsletter.outbox.part')}
        value={part}
        onChange={setPart}
        data={PARTS.map((value) => ({ value, label: t(`newsletter.outbox.${value}`) }))}
      />
      {part === 'html' ? (
        <MailFrame html={data.html} scheme="light" title={data.subject} />
      ) : (
        <pre className={classes.text} tabIndex={0}>
          {data[part]}
        </pre>
      )}
    </>
  );
}
