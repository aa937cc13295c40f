import { type TermContent, type TermForm } from '../use-terms.js';

const FIELDS = ['type', 'caseRule', 'validFrom', 'validUntil', 'note'] as const;
type Field = (typeof FIELDS)[number];

/** One thing that a change of a term changed. */
export type TermDifference =
  | { kind: 'added' | 'removed'; form: TermForm }
  | { kind: 'standing'; form: TermForm; was: TermForm['standing'] }
  | { kind: 'inflections'; form: TermForm; was: readonly string[] }
  | { kind: 'field'; field: Field; was: string | null; is: string | null };

/** What a term says now that it did not before, form by form and field by field. */
export function differencesOf(before: TermContent, after: TermContent): TermDifference[] {
  const was = new Map(before.forms.map((form) => [nameOf(form), form]));
  const is = new Set(after.forms.map(nameOf));
  return [
    ...after.forms.flatMap((form) => differencesOfForm(was.get(nameOf(form)), form)),
    ...before.forms.filter((form) => !is.has(nameOf(form))).map((form): TermDifference => ({ kind: 'removed', form })),
    ...FIELDS.filter((field) => before[field] !== after[field]).map((field): TermDifference => ({
      kind: 'field',
      field,
      was: before[field],
      is: after[field],
    })),
  ];
}

function differencesOfForm(was: TermForm | undefined, form: TermForm): TermDifference[] {
  if (was === undefined) return [{ kind: 'added', form }];
  return [
    ...(was.standing === form.standing ? [] : [{ kind: 'standing' as const, form, was: was.standing }]),
    ...(was.inflections.join('\n') === form.inflections.join('\n')
      ? []
      : [{ kind: 'inflections' as const, form, was: was.inflections }]),
  ];
}

const nameOf = ({ locale, variant, text }: TermForm): string => `${locale} ${variant ?? ''} ${text}`;
