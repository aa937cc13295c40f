import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { Waiting } from '../../parts/waiting.js';
import { AdminFrame } from './admin-frame.js';
import { InviteForm } from './invite-form.js';
import { OpenInvitations } from './open-invitations.js';
import { PersonRow } from './person-row.js';
import classes from './admin.module.css';

/** Everybody in the newsroom, and the way for others to come in. */
export function AdminScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = $api.useQuery('get', '/api/users');
  return (
    <AdminFrame lead={t('admin.people.lead')}>
      <InviteForm />
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data !== undefined && (
        <ul className={classes.list}>
          {data.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      )}
      <OpenInvitations />
    </AdminFrame>
  );
}
