import { Button, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { useFormats } from '../../parts/formats.js';
import classes from './admin.module.css';

/** Who was invited and has not come yet. */
export function OpenInvitations() {
  const { t } = useTranslation();
  const { day } = useFormats();
  const queries = useQueryClient();
  const { data = [], error, refetch } = $api.useQuery('get', '/api/invitations');

  async function withdraw(id: string): Promise<void> {
    await api.DELETE('/api/invitations/{id}', { params: { path: { id } } });
    await queries.invalidateQueries({ queryKey: ['get', '/api/invitations'] });
  }

  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="open-invitations">
      <Title order={2} id="open-invitations" mb="xs">
        {t('admin.people.open')}
      </Title>
      <ul className={classes.list}>
        {data.map(({ id, email, role, expiresAt }) => (
          <li key={id} className={classes.row}>
            <div className={classes.words}>
              <div className={classes.name}>{email}</div>
              <div className={classes.small}>
                {t(`role.${role}`)} · {t('admin.people.until', { date: day(expiresAt) })}
              </div>
            </div>
            <Button
              variant="default"
              size="xs"
              aria-label={t('admin.people.withdrawOf', { email })}
              onClick={() => void withdraw(id)}
            >
              {t('admin.people.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
