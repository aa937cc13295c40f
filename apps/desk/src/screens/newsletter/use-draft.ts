import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../api/client.js';
import { onSignedInAgain } from '../../api/session-end.js';
import { draftOf, EMPTY_DRAFT, type Issue, type IssueDraft, sameDraft, toRequest } from './issue-draft.js';

const PAUSE_MS = 700;

export type Saving = 'new' | 'saved' | 'unsaved' | 'saving' | 'failed';

/** An issue under the hands of its producer: changes of a standing draft are saved after a pause. */
export function useDraft(newsletterId: string, issue?: Issue) {
  const [draft, setDraft] = useState<IssueDraft>(issue === undefined ? EMPTY_DRAFT : draftOf(issue));
  const [saved, setSaved] = useState<IssueDraft>(draft);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const latest = useRef(draft);
  latest.current = draft;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const issueId = issue?.id;

  /** Saves what stands; true when it is kept. */
  const save = useCallback(async (): Promise<boolean> => {
    if (issueId === undefined) return false;
    const sent = latest.current;
    setSaving(true);
    const answer = await api.PUT('/api/issues/{id}', { params: { path: { id: issueId } }, body: toRequest(sent) });
    setSaving(false);
    setError(answer.error);
    if (answer.data === undefined) return false;
    setSaved(sent);
    queries.setQueryData(['get', '/api/issues/{id}', { params: { path: { id: issueId } } }], answer.data);
    return true;
  }, [issueId, queries]);

  async function create(): Promise<void> {
    setSaving(true);
    const answer = await api.POST('/api/newsletters/{id}/issues', {
      params: { path: { id: newsletterId } },
      body: toRequest(draft),
    });
    setSaving(false);
    setError(answer.error);
    if (answer.data === undefined) return;
    await navigate({ to: '/newsletter/issues/$issueId', params: { issueId: answer.data.id }, replace: true });
  }

  const isChanged = !sameDraft(draft, saved);
  const isComplete = draft.articleIds.length > 0;
  useEffect(() => {
    if (issueId === undefined || !isChanged || !isComplete) return undefined;
    const timer = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, isChanged, isComplete, issueId, save]);

  // Whoever leaves within the pause takes nothing with them.
  useEffect(() => () => void (pending.current && save()), [save]);
  const pending = useRef(false);
  pending.current = isChanged && isComplete;
  useEffect(() => onSignedInAgain(() => void (pending.current && save())), [save]);

  return { draft, setDraft, saved, save, create, error, saving: savingState(issueId, saving, error, isChanged) };
}

function savingState(issueId: string | undefined, isSaving: boolean, error: unknown, isChanged: boolean): Saving {
  if (isSaving) return 'saving';
  if (error !== undefined) return 'failed';
  if (issueId === undefined) return 'new';
  return isChanged ? 'unsaved' : 'saved';
}
