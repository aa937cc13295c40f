import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { $api, type Schemas } from '../../../api/client.js';

type Engines = Schemas['Engines'];

/** Keeps what was saved for the whole screen, and says what the api refused. */
export function useSaveEngines() {
  const queries = useQueryClient();
  const [problem, setProblem] = useState<unknown>();

  /** Whether it was saved. */
  async function save(call: Promise<{ data?: Engines; error?: unknown }>): Promise<boolean> {
    const { data, error } = await call;
    setProblem(error);
    const { queryKey } = $api.queryOptions('get', '/api/engines');
    if (data === undefined) await queries.invalidateQueries({ queryKey });
    else queries.setQueryData(queryKey, data);
    return data !== undefined;
  }
  return { save, problem };
}
