import { LOCALES } from '@anverso/kernel';
import {
  CASE_RULES,
  STANDINGS,
  TERM_CHANGE_KINDS,
  TERM_FORMATS,
  TERM_LIMITS,
  TERM_STATES,
  TERM_TYPES,
  VARIANTS,
} from '@anverso/translation';
import { z } from 'zod';

/** At most what a PostgreSQL integer holds. */
const version = z.int().min(1).max(2_147_483_647);
const MAX_PAGE = 200;

const TermFormDto = z
  .object({
    locale: z.enum(LOCALES),
    text: z.string().trim().min(1).max(TERM_LIMITS.form),
    /** The preferred form is the one to write, an allowed one passes, a forbidden one blocks. */
    standing: z.enum(STANDINGS),
    /** Only for this variant of the language; for all of them where it is null. */
    variant: z.enum(VARIANTS).nullable(),
    /** Forms that the rules of the language do not give away. */
    inflections: z.array(z.string().trim().min(1).max(TERM_LIMITS.form)).max(TERM_LIMITS.forms),
  })
  .meta({ id: 'TermForm' });

const content = {
  type: z.enum(TERM_TYPES),
  forms: z.array(TermFormDto).min(1).max(TERM_LIMITS.forms),
  note: z.string().max(TERM_LIMITS.note),
  /** First and last day on which the term holds; open where null. */
  validFrom: z.iso.date().nullable(),
  validUntil: z.iso.date().nullable(),
  /** `exact`: capitals stand as in the form. */
  caseRule: z.enum(CASE_RULES),
};

export const NewTerm = z.object(content).meta({ id: 'NewTerm' });
export type NewTerm = z.infer<typeof NewTerm>;

export const ChangeTerm = z.object({ ...content, version }).meta({ id: 'ChangeTerm' });
export type ChangeTerm = z.infer<typeof ChangeTerm>;

export const TermVersion = z.object({ version: z.coerce.number().pipe(version) });
export type TermVersion = z.infer<typeof TermVersion>;

export const TermDto = z
  .object({
    id: z.uuid(),
    /** What it is listed under. */
    label: z.string(),
    ...content,
    version,
    updatedBy: z.string().nullable(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Term' });
export type TermDto = z.infer<typeof TermDto>;

export const TermPageDto = z
  .object({
    terms: z.array(TermDto),
    /** Ask for `after` this id to go on; null at the end. */
    next: z.uuid().nullable(),
    /** How many terms the query finds in all. */
    total: z.int(),
    /** The state of the whole base: it grows with every change. */
    version: z.int(),
    /** The day that it is by the house's clock; what a term's state is told by. */
    today: z.iso.date(),
  })
  .meta({ id: 'TermPage' });

export const TermQueryDto = z.object({
  words: z.string().trim().max(TERM_LIMITS.form).optional(),
  type: z.enum(TERM_TYPES).optional(),
  /** Only terms that hold today, that do not yet, or that no longer do. */
  state: z.enum(TERM_STATES).optional(),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
});
export type TermQueryDto = z.infer<typeof TermQueryDto>;

export const TermChangeDto = z
  .object({
    number: z.int(),
    termId: z.uuid(),
    kind: z.enum(TERM_CHANGE_KINDS),
    changedBy: z.string().nullable(),
    changedAt: z.iso.datetime(),
    label: z.string(),
    /** What the term said from then on; for a deleted one, what it said last. */
    content: NewTerm,
    /** What it said before; null for its first line. */
    previous: NewTerm.nullable(),
  })
  .meta({ id: 'TermChange' });
export type TermChangeDto = z.infer<typeof TermChangeDto>;

export const TermChangesQuery = z.object({
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
});
export type TermChangesQuery = z.infer<typeof TermChangesQuery>;

export const TermFileQuery = z.object({ format: z.enum(TERM_FORMATS).default('tbx') });
export type TermFileQuery = z.infer<typeof TermFileQuery>;

export const TermImportReportDto = z
  .object({
    taken: z.int(),
    changed: z.int(),
    same: z.int(),
    skipped: z.int(),
    lines: z.array(
      z.object({
        line: z.int(),
        outcome: z.enum(['taken', 'changed', 'same', 'skipped']),
        reason: z.string(),
        /** The reason in the caller's language. */
        message: z.string(),
        label: z.string(),
      }),
    ),
  })
  .meta({ id: 'TermImportReport' });

/** The terms of one source; spans count in its plain text. */
export const SegmentTermsDto = z
  .object({
    segmentId: z.uuid(),
    terms: z.array(
      z.object({
        termId: z.uuid(),
        type: z.enum(TERM_TYPES),
        note: z.string(),
        validFrom: z.iso.date().nullable(),
        validUntil: z.iso.date().nullable(),
        start: z.int(),
        end: z.int(),
        /** The form to write; null where the house prefers none. */
        preferred: z.string().nullable(),
        /** All forms of the other language that hold in the house's variant. */
        forms: z.array(TermFormDto),
      }),
    ),
  })
  .meta({ id: 'SegmentTerms' });

/** Which candidate: its two words, in any of their forms. */
export const CandidateWords = z.object({
  locale: z.enum(LOCALES),
  found: z.string().trim().min(1).max(TERM_LIMITS.form),
  better: z.string().trim().min(1).max(TERM_LIMITS.form),
});
export type CandidateWords = z.infer<typeof CandidateWords>;

export const TermCandidateDto = z
  .object({
    /** The language of the words. */
    locale: z.enum(LOCALES),
    /** What an engine wrote again and again. */
    found: z.string(),
    /** What people wrote in its place. */
    better: z.string(),
    /** What all the sources have in common; null where that is not clear. */
    source: z.string().nullable(),
    /** In how many segments. */
    count: z.int(),
    /** Where it happened, at most twenty. */
    segmentIds: z.array(z.uuid()),
    /** The latest of these places: the source, the engine's draft, and what people made of it. */
    examples: z.array(
      z.object({
        segmentId: z.uuid(),
        editionId: z.uuid(),
        headline: z.string(),
        source: z.string(),
        draft: z.string(),
        final: z.string(),
      }),
    ),
    /** Who said that it is no term, and when; null while nobody did. */
    dismissed: z.object({ by: z.string().nullable(), at: z.iso.datetime() }).nullable(),
  })
  .meta({ id: 'TermCandidate' });
export type TermCandidateDto = z.infer<typeof TermCandidateDto>;
