import { Alert, Anchor, Button, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, problemText, type Schemas } from '../../../api/client.js';
import { notify } from '../../../parts/notify.js';
import { checkName } from '../../../parts/check-name.js';
import { useRoom } from '../room-context.js';

const SHOWN = 12;

/** What is missing, with a way to each of it; and when nothing is, the hand-in. */
export function HandInDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('review.handInDialog.title')}
      closeButtonProps={{ 'aria-label': t('review.handInDialog.cancel') }}
      returnFocus={false}
    >
      {opened && <HandIn onClose={onClose} />}
    </Modal>
  );
}

function HandIn({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { session, overview, editor } = useRoom();
  const queries = useQueryClient();
  const pending = useSyncExternalStore(session.subscribe, session.pendingCount);
  const path = { params: { path: { id: overview.editionId } } };
  const gate = $api.useQuery('get', '/api/editions/{id}/gate', path, {
    enabled: pending === 0,
    staleTime: 0,
    gcTime: 0,
  });
  const handIn = $api.useMutation('post', '/api/editions/{id}/hand-in', {
    onSuccess: async () => {
      notify({ message: t('review.handInDialog.done'), color: 'patina' });
      onClose();
      await queries.invalidateQueries();
    },
    onError: () => void gate.refetch(),
  });
  const submit = useRef<HTMLButtonElement>(null);
  const isReady = gate.data?.ready === true;
  useEffect(() => session.flushAll(), [session]);
  // A button that is not ready takes no focus; once it is, Enter hands in.
  useEffect(() => {
    if (isReady) submit.current?.focus();
  }, [isReady]);

  if (pending > 0)
    return (
      <Group>
        <Loader size="sm" aria-hidden="true" />
        <Text role="status">{t('review.handInDialog.waiting')}</Text>
      </Group>
    );
  const problem = handIn.error ?? gate.error;
  return (
    <Stack>
      {problem !== null && (
        <Alert color="red" variant="light" role="alert">
          {problemText(problem)}
        </Alert>
      )}
      {gate.data === undefined ? (
        gate.error === null && <Loader aria-label={t('app.loading')} />
      ) : gate.data.ready ? (
        <Text>{t('review.handInDialog.ready')}</Text>
      ) : (
        <Missing gate={gate.data} onGo={onClose} />
      )}
      <Group justify="flex-end">
        <Button
          variant="default"
          data-autofocus
          onClick={() => {
            onClose();
            editor.focus();
          }}
        >
          {t('review.handInDialog.cancel')}
        </Button>
        <Button ref={submit} disabled={!isReady} loading={handIn.isPending} onClick={() => handIn.mutate(path)}>
          {t('review.handInDialog.submit')}
        </Button>
      </Group>
    </Stack>
  );
}

function Missing({ gate, onGo }: { gate: Schemas['HandInGate']; onGo: () => void }) {
  const { t } = useTranslation();
  const { unconfirmed, blocking } = gate;
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('review.handInDialog.notReady')}</Text>
      {unconfirmed.length > 0 && (
        <Places
          title={t('review.handInDialog.unconfirmed', { count: unconfirmed.length })}
          places={unconfirmed}
          onGo={onGo}
        />
      )}
      {blocking.length > 0 && (
        <Places title={t('review.handInDialog.blocking', { count: blocking.length })} places={blocking} onGo={onGo} />
      )}
    </Stack>
  );
}

interface PlacesProps {
  title: string;
  places: { segmentId: string; position: number; check?: string }[];
  onGo: () => void;
}

function Places({ title, places, onGo }: PlacesProps) {
  const { t } = useTranslation();
  const { go } = useRoom();
  return (
    <div>
      <Text size="sm">{title}</Text>
      <Group gap="sm" component="ul" p={0} my={4} style={{ listStyle: 'none' }}>
        {places.slice(0, SHOWN).map(({ segmentId, position, check }) => (
          <li key={`${segmentId} ${check ?? ''}`}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => {
                onGo();
                go(segmentId);
              }}
            >
              {t('review.handInDialog.segment', { number: position + 1 })}
              {check !== undefined && `: ${checkName(t, check)}`}
            </Anchor>
          </li>
        ))}
        {places.length > SHOWN && (
          <Text component="li" size="sm" c="var(--desk-muted)">
            {t('review.handInDialog.more', { count: places.length - SHOWN })}
          </Text>
        )}
      </Group>
    </div>
  );
}
