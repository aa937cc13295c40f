import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client.js';
import { termKey } from '../use-terms.js';

type Words = Pick<Schemas['TermCandidate'], 'locale' | 'found' | 'better'>;

/** Says of a candidate that it is no term, or takes that back; `said` is what happened last. */
export function useDismissals() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<unknown>();

  async function settle({ error }: { error?: unknown }, words: string): Promise<void> {
    setProblem(error);
    setSaid(error === undefined ? words : '');
    await queries.invalidateQueries({ queryKey: termKey('candidates') });
  }
  return {
    said,
    problem,
    dismiss: async ({ locale, found, better }: Words): Promise<void> =>
      settle(
        await api.POST('/api/terms/candidates/dismiss', { body: { locale, found, better } }),
        t('terms.candidates.told.dismissed', { name: better }),
      ),
    restore: async ({ locale, found, better }: Words): Promise<void> =>
      settle(
        await api.POST('/api/terms/candidates/restore', { body: { locale, found, better } }),
        t('terms.candidates.told.restored', { name: better }),
      ),
  };
}
