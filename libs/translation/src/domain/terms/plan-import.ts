import { hashJson, newId } from '@anverso/kernel';
import { foldText } from '@anverso/language';
import { type ReadTerm, type ReadTerms } from './read-term.js';
import { goodForm, labelOf, normalTerm, problemOfTerm, type TermProblem } from './sound-term.js';
import { type Term, type TermContent, type TermForm } from './term.js';

/** What became of one term of a file; the reasons are keys of messages. */
export interface TermImportLine {
  line: number;
  outcome: 'taken' | 'changed' | 'same' | 'skipped';
  reason:
    | 'term-new'
    | 'term-replaced'
    | 'term-joined'
    | 'term-same'
    | 'term-twice'
    | ReadTerms['skipped'][number]['reason']
    | TermProblem;
  /** What the term is called. */
  label: string;
}

export interface TermImportPlan {
  added: { id: string; content: TermContent }[];
  changed: { id: string; content: TermContent }[];
  lines: TermImportLine[];
}

interface Standing {
  id: string;
  content: TermContent;
  state: 'kept' | 'added' | 'changed';
}

/**
 * Weighs a file against the term base. A term with an id of this house takes the place of the one here; one that is only
 * called the same adds its forms to it and changes none. The same file taken twice changes nothing the second time.
 */
export function planTermImport(terms: readonly Term[], file: ReadTerms): TermImportPlan {
  const base = new Map(
    terms.map((term): [string, Standing] => [term.id, { id: term.id, content: term, state: 'kept' }]),
  );
  const byName = new Map<string, Standing>();
  for (const standing of base.values()) remember(byName, standing);
  const read = new Set<string>();
  const lines = file.terms.map((term): TermImportLine => {
    const content = normalTerm(term.content);
    const label = labelOf(content);
    const line = { line: term.line, label };
    const problem = problemOfTerm(content);
    if (problem !== undefined) return { ...line, outcome: 'skipped', reason: problem };
    if (term.id !== undefined && read.has(term.id)) return { ...line, outcome: 'skipped', reason: 'term-twice' };
    if (term.id !== undefined) read.add(term.id);
    return { ...line, ...place({ ...term, content }, base, byName) };
  });
  const skipped = file.skipped.map(({ line, reason }): TermImportLine => ({
    line,
    outcome: 'skipped',
    reason,
    label: '',
  }));
  const inState = (wanted: Standing['state']) =>
    [...base.values()].filter(({ state }) => state === wanted).map(({ id, content }) => ({ id, content }));
  return {
    added: inState('added'),
    changed: inState('changed'),
    lines: [...lines, ...skipped].sort((one, other) => one.line - other.line),
  };
}

function place(
  { id, content }: ReadTerm,
  base: Map<string, Standing>,
  byName: Map<string, Standing>,
): Pick<TermImportLine, 'outcome' | 'reason'> {
  const own = id === undefined ? undefined : base.get(id);
  const known = own ?? byName.get(nameOfTerm(content));
  if (known === undefined) {
    const added: Standing = { id: id ?? newId(), content, state: 'added' };
    base.set(added.id, added);
    remember(byName, added);
    return { outcome: 'taken', reason: 'term-new' };
  }
  const next = own === undefined ? joined(known.content, content) : content;
  // A term that took in whatever is called the same would grow beyond what it may hold, and slow the file down with it.
  const problem = problemOfTerm(next);
  if (problem !== undefined) return { outcome: 'skipped', reason: problem };
  if (isSame(known.content, next)) return { outcome: 'same', reason: 'term-same' };
  known.content = next;
  if (known.state === 'kept') known.state = 'changed';
  remember(byName, known);
  return { outcome: 'changed', reason: own === undefined ? 'term-joined' : 'term-replaced' };
}

function remember(byName: Map<string, Standing>, standing: Standing): void {
  const name = nameOfTerm(standing.content);
  if (!byName.has(name)) byName.set(name, standing);
}

/** Two terms are one where they are of a type and called the same in both languages, or in the only one they have. */
function nameOfTerm({ type, forms }: TermContent): string {
  const [en, es] = (['en', 'es'] as const).map((locale) => foldText(goodForm(forms, locale)?.text ?? ''));
  return JSON.stringify([type, en, es]);
}

/** What is known, with the forms that only the file has; a second preferred form is allowed. */
function joined(known: TermContent, read: TermContent): TermContent {
  const nameOf = ({ locale, variant, text }: TermForm): string => `${locale} ${variant ?? ''} ${foldText(text)}`;
  const names = new Set(known.forms.map(nameOf));
  const fresh = read.forms.filter((form) => !names.has(nameOf(form)));
  const isPreferred = (form: TermForm): boolean =>
    known.forms.some(
      ({ locale, variant, standing }) => standing === 'preferred' && locale === form.locale && variant === form.variant,
    );
  const added = fresh.map((form): TermForm =>
    form.standing === 'preferred' && isPreferred(form) ? { ...form, standing: 'allowed' } : form,
  );
  return normalTerm({ ...known, forms: [...known.forms, ...added], note: known.note === '' ? read.note : known.note });
}

function isSame(one: TermContent, other: TermContent): boolean {
  return hashJson(normalTerm(one)) === hashJson(normalTerm(other));
}
