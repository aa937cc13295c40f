import { answered } from '../../../api/answered.js';
import { api, type Problem } from '../../../api/client.js';
import { type Term, type TermContent } from '../use-terms.js';

/** What became of a term that somebody wanted to save. */
export type Saved =
  | { kind: 'saved'; term: Term }
  /** Somebody else saved it meanwhile; this is what it says now. */
  | { kind: 'changed'; theirs: Term }
  /** Somebody deleted it meanwhile. */
  | { kind: 'gone' };

/** Adds a term, or changes the one that stood at this version. */
export async function saveTerm(content: TermContent, standing?: Pick<Term, 'id' | 'version'>): Promise<Saved> {
  if (standing === undefined) return { kind: 'saved', term: answered(await api.POST('/api/terms', { body: content })) };
  const { id, version } = standing;
  const path = { path: { id } };
  const answer = await api.PUT('/api/terms/{id}', { params: path, body: { ...content, version } });
  if (codeOf(answer.error) === 'TERM_NOT_FOUND') return { kind: 'gone' };
  if (codeOf(answer.error) !== 'TERM_CHANGED') return { kind: 'saved', term: answered(answer) };
  const now = await api.GET('/api/terms/{id}', { params: path });
  return codeOf(now.error) === 'TERM_NOT_FOUND' ? { kind: 'gone' } : { kind: 'changed', theirs: answered(now) };
}

function codeOf(error: unknown): string | undefined {
  return (error as Partial<Problem> | undefined)?.code;
}
