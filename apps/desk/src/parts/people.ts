import { useTranslation } from 'react-i18next';
import { $api } from '../api/client.js';

/** The name behind an id; people who cannot be found have a name too, and nobody is said to be gone before all are known. */
export function useNames(): (id: string | null) => string {
  const { t } = useTranslation();
  const { data: people } = $api.useQuery('get', '/api/people', undefined, { staleTime: 60_000 });
  if (people === undefined) return () => '…';
  return (id) => people.find((person) => person.id === id)?.name ?? t('approval.unknownPerson');
}
