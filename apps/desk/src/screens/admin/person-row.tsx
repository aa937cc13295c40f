import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client.js';
import { useUser } from '../../app/session.js';
import { Failure } from '../../parts/failure.js';
import { StatusBadge } from '../../parts/status-badge.js';
import classes from './admin.module.css';

type Person = Schemas['User'];
type Role = Person['role'];
const ROLES: readonly Role[] = ['translator', 'editor', 'admin'];

/** One person: what they may do, and whether they may come in. */
export function PersonRow({ person }: { person: Person }) {
  const { t } = useTranslation();
  const user = useUser();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<unknown>();
  const [isAsking, setAsking] = useState(false);
  const params = { path: { id: person.id } };

  async function settle(call: Promise<{ error?: unknown }>): Promise<void> {
    const { error } = await call;
    setProblem(error);
    setAsking(false);
    await queries.invalidateQueries({ queryKey: ['get', '/api/users'] });
  }

  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <div className={classes.name}>
          {person.name} {person.id === user.id && `(${t('admin.people.you')})`}
        </div>
        <div className={classes.small}>
          {person.email} · {t(`locale.${person.locale}`)}
        </div>
      </div>
      {person.disabled && <StatusBadge tone="warn">{t('admin.people.disabled')}</StatusBadge>}
      <NativeSelect
        aria-label={t('admin.people.roleOf', { name: person.name })}
        value={person.role}
        disabled={person.disabled || person.id === user.id}
        onChange={(event) =>
          void settle(api.PUT('/api/users/{id}/role', { params, body: { role: event.currentTarget.value as Role } }))
        }
        data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      {person.disabled ? (
        <Button variant="default" onClick={() => void settle(api.POST('/api/users/{id}/enable', { params }))}>
          {t('admin.people.enable')}
        </Button>
      ) : (
        <Button variant="default" disabled={person.id === user.id} onClick={() => setAsking(true)}>
          {t('admin.people.disable')}
        </Button>
      )}
      {problem !== undefined && (
        <div className={classes.whole}>
          <Failure error={problem} />
        </div>
      )}
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('admin.people.disable')}
        closeButtonProps={{ 'aria-label': t('admin.people.disableNo') }}
      >
        <Stack gap="md">
          <Text>{t('admin.people.disableAsk', { name: person.name })}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('admin.people.disableNo')}
            </Button>
            <Button color="red" onClick={() => void settle(api.POST('/api/users/{id}/disable', { params }))}>
              {t('admin.people.disable')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </li>
  );
}
