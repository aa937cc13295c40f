import { Button, Menu } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, problemText, type Schemas } from '../../api/client.js';
import { notify } from '../../parts/notify.js';

const REASONS = ['complaint', 'manual'] as const;

/** Strikes an address off for a reason, and takes that back. */
export function Suppression({ row }: { row: Schemas['Subscription'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const of = { params: { path: { id: row.id } } };

  async function change(act: () => Promise<{ error?: unknown }>, done: string): Promise<void> {
    setBusy(true);
    const { error } = await act();
    await queries.invalidateQueries();
    setBusy(false);
    if (error === undefined) notify({ message: done, color: 'patina' });
    else notify({ message: problemText(error), color: 'red', autoClose: 8_000 });
  }

  if (row.suppressed !== null) {
    return (
      <Button
        size="compact-sm"
        variant="subtle"
        loading={busy}
        aria-label={t('newsletter.suppression.liftNamed', { email: row.email })}
        onClick={() =>
          void change(
            () => api.DELETE('/api/subscriptions/{id}/suppression', of),
            t('newsletter.suppression.lifted', { email: row.email }),
          )
        }
      >
        {t('newsletter.suppression.lift')}
      </Button>
    );
  }
  return (
    <Menu>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          loading={busy}
          aria-label={t('newsletter.suppression.addNamed', { email: row.email })}
        >
          {t('newsletter.suppression.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {REASONS.map((reason) => (
          <Menu.Item
            key={reason}
            onClick={() =>
              void change(
                () => api.PUT('/api/subscriptions/{id}/suppression', { ...of, body: { reason } }),
                t('newsletter.suppression.added', { email: row.email }),
              )
            }
          >
            {t(`newsletter.suppression.because.${reason}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
