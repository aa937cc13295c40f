import { type TermChangesTable, type TermsTable } from '@anverso/platform';
import { LOCALES } from '@anverso/kernel';
import { type Selectable } from 'kysely';
import { z } from 'zod';
import { searchTextOf, sortKeyOf } from './domain/terms/sound-term.js';
import {
  CASE_RULES,
  STANDINGS,
  type Term,
  TERM_CHANGE_KINDS,
  TERM_TYPES,
  type TermChange,
  type TermContent,
  VARIANTS,
} from './domain/terms/term.js';

const formsSchema = z.array(
  z.object({
    locale: z.enum(LOCALES),
    text: z.string(),
    standing: z.enum(STANDINGS),
    variant: z.enum(VARIANTS).nullable(),
    inflections: z.array(z.string()),
  }),
);
const contentSchema: z.ZodType<TermContent> = z.object({
  type: z.enum(TERM_TYPES),
  forms: formsSchema,
  note: z.string(),
  validFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
  caseRule: z.enum(CASE_RULES),
});

export function toTerm(row: Selectable<TermsTable>): Term {
  const { id, type, forms, note, valid_from, valid_until, case_rule, version, updated_by, updated_at } = row;
  const content = contentSchema.parse({
    type,
    forms,
    note,
    validFrom: valid_from,
    validUntil: valid_until,
    caseRule: case_rule,
  });
  return { ...content, id, version, updatedBy: updated_by, updatedAt: updated_at };
}

export function toTermChange(row: Selectable<TermChangesTable> & { previous: unknown }): TermChange {
  return {
    number: Number(row.number),
    termId: row.term_id,
    kind: z.enum(TERM_CHANGE_KINDS).parse(row.kind),
    changedBy: row.changed_by,
    content: contentSchema.parse(row.content),
    previous: row.previous === null ? null : contentSchema.parse(row.previous),
    changedAt: row.changed_at,
  };
}

/** The columns that a term's content fills. */
export function columnsOf(content: TermContent) {
  const { type, forms, note, validFrom, validUntil, caseRule } = content;
  return {
    type,
    forms: JSON.stringify(forms),
    note,
    valid_from: validFrom,
    valid_until: validUntil,
    case_rule: caseRule,
    sort_key: sortKeyOf(content),
    search_text: searchTextOf(content),
  };
}

/** A term's content alone, as its history keeps it. */
export function contentOf({ type, forms, note, validFrom, validUntil, caseRule }: TermContent): TermContent {
  return { type, forms, note, validFrom, validUntil, caseRule };
}
