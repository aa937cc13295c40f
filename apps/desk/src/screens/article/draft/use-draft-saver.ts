import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { api, type Problem, problemText, type Schemas } from '../../../api/client.js';
import { onSignedInAgain } from '../../../api/session-end.js';
import { type ArticleDocument } from '../article-document.js';
import { type DraftContent, DraftSaver, type SaveAnswer, type SaveState } from './draft-saver.js';

/** Saves a draft to the api while it is written, also when the window is hidden, left or online again. */
export function useDraftSaver(
  draft: Schemas['Draft'],
  read: () => DraftContent,
): { saver: DraftSaver; state: SaveState } {
  const saver = useMemo(
    () =>
      new DraftSaver({
        version: draft.version,
        read,
        save: (version, content) => put(draft.editionId, version, content),
      }),
    [draft.editionId],
  );
  const state = useSyncExternalStore(saver.subscribe, saver.snapshot);
  useEffect(() => {
    const flush = (): void => void saver.flush();
    const flushHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    const askFirst = (event: BeforeUnloadEvent): void => {
      if (saver.isDirty) event.preventDefault();
    };
    const stopListening = onSignedInAgain(flush);
    window.addEventListener('beforeunload', askFirst);
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flushHidden);
    return () => {
      stopListening();
      window.removeEventListener('beforeunload', askFirst);
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flushHidden);
      void saver.flush();
    };
  }, [saver]);
  return { saver, state };
}

async function put(id: string, version: number, { document, section }: DraftContent): Promise<SaveAnswer> {
  const { data, error, response } = await api.PUT('/api/editions/{id}/document', {
    params: { path: { id } },
    body: { version, document, section },
  });
  if (data !== undefined) return { kind: 'saved', version: data.version };
  return answerOf(error, response.status);
}

function answerOf(problem: Partial<Problem> | undefined, status: number): SaveAnswer {
  if (problem?.code === 'EDITION_CHANGED') {
    const { version, document, changedBy } = (problem.details ?? {}) as {
      version: number;
      document: ArticleDocument;
      changedBy?: string;
    };
    return { kind: 'conflict', version, document, changedBy };
  }
  if (problem?.code === 'EDITION_NOT_DRAFT') return { kind: 'closed' };
  if (status === 401) return { kind: 'signed-out' };
  if (status >= 500 || problem === undefined) return { kind: 'unreachable' };
  return { kind: 'refused', problem: problemText(problem) };
}
