import { $api } from '../api/client.js';
import { useLocale } from './locale.js';

/** The name of a section in the language of the desk. */
export function useSectionNames(): (sectionId: string) => string {
  const { data: sections = [] } = $api.useQuery('get', '/api/sections', undefined, { staleTime: 60_000 });
  const locale = useLocale();
  return (sectionId) => sections.find(({ id }) => id === sectionId)?.names[locale].name ?? sectionId;
}
