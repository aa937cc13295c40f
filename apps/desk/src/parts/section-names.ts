import { useTranslation } from 'react-i18next';
import { $api } from '../api/client.js';

/** The name of a section in the language of the desk. */
export function useSectionNames(): (sectionId: string) => string {
  const { i18n } = useTranslation();
  const { data: sections = [] } = $api.useQuery('get', '/api/sections', undefined, { staleTime: 60_000 });
  const locale = i18n.language === 'es' ? 'es' : 'en';
  return (sectionId) => sections.find(({ id }) => id === sectionId)?.names[locale].name ?? sectionId;
}
