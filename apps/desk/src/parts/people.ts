import { useTranslation } from 'react-i18next';
import { $api } from '../api/client.js';

/** The name behind an id; people who cannot be found have a name too. */
export function useNames(): (id: string | null) => string {
  const { t } = useTranslation();
  const { data: people = [] } = $api.useQuery('get', '/api/people', undefined, { staleTime: 60_000 });
  return (id) => people.find((person) => person.id === id)?.name ?? t('approval.unknownPerson');
}
