import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';

const locale = z.enum(LOCALES);
const MAX_TEXT = 20_000;
const MAX_PAGE = 100;

/** Where a remembered pair comes from: an approval in this house, or a file. */
const MemoryProvenanceDto = z
  .object({
    /** What was read from a file nobody of this house has approved. */
    kind: z.enum(['approved', 'imported']),
    articleId: z.uuid().nullable(),
    editionId: z.uuid().nullable(),
    sourceRevisionId: z.uuid().nullable(),
    segmentId: z.uuid().nullable(),
    /** As it stands in the source; null on what was read from a file. */
    headline: z.string().nullable(),
    translatedBy: z.string().nullable(),
    approvedBy: z.string().nullable(),
    importedBy: z.string().nullable(),
    importedFrom: z.string().nullable(),
    editedBy: z.string().nullable(),
    editedAt: z.iso.datetime().nullable(),
    /** When it was approved, or made as the file says. */
    at: z.iso.datetime(),
  })
  .meta({ id: 'MemoryProvenance' });

const span = z.object({ start: z.int(), end: z.int() });

export const MemoryUnitDto = z
  .object({
    id: z.uuid(),
    sourceLocale: locale,
    targetLocale: locale,
    /** Coded text, as in a segment. */
    source: z.string(),
    target: z.string(),
    /** What a reader sees of them. */
    sourceText: z.string(),
    targetText: z.string(),
    unitKind: z.string(),
    provenance: MemoryProvenanceDto,
  })
  .meta({ id: 'MemoryUnit' });
export type MemoryUnitDto = z.infer<typeof MemoryUnitDto>;

const MemoryHitDto = z
  .object({
    unit: MemoryUnitDto,
    /** Which of the two texts holds the words. */
    side: z.enum(['source', 'target']),
    /** Where they stand in that side's plain text, in UTF-16 units. */
    spans: z.array(span),
  })
  .meta({ id: 'MemoryHit' });

export const MemoryPageDto = z
  .object({
    hits: z.array(MemoryHitDto),
    /** Ask for `before` this id to go on; null at the end. */
    next: z.uuid().nullable(),
    /** How many units there are in all, roughly. */
    total: z.int(),
  })
  .meta({ id: 'MemoryPage' });

export const MemoryQuery = z.object({
  words: z.string().trim().max(200).optional(),
  /** The language of the words. */
  locale: locale.default('en'),
  before: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
});
export type MemoryQuery = z.infer<typeof MemoryQuery>;

export const CorrectMemoryUnit = z
  .object({ target: z.string().trim().min(1).max(MAX_TEXT) })
  .meta({ id: 'CorrectMemoryUnit' });
export type CorrectMemoryUnit = z.infer<typeof CorrectMemoryUnit>;

/** What somebody corrected in a unit. */
export const MemoryChangeDto = z
  .object({
    targetBefore: z.string(),
    targetAfter: z.string(),
    /** Null when the person has left the newsroom. */
    changedBy: z.string().nullable(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: 'MemoryChange' });
export type MemoryChangeDto = z.infer<typeof MemoryChangeDto>;

export const MemoryExportQuery = z.object({ from: locale.optional(), to: locale.optional() });
export type MemoryExportQuery = z.infer<typeof MemoryExportQuery>;

export const MemoryImportQuery = z.object({
  /** The name that units of this file carry as where they come from. */
  file: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}*$/u),
});
export type MemoryImportQuery = z.infer<typeof MemoryImportQuery>;

const refusal = z.enum(['no-pair', 'empty', 'too-long']);

export const MemoryImportReportDto = z
  .object({
    taken: z.int(),
    /** Were in the memory already. */
    known: z.int(),
    /** Taken as plain text, because the codes of the two languages do not belong together. */
    withoutCodes: z.int(),
    refused: z.int(),
    reasons: z.array(
      z.object({
        reason: refusal,
        /** The reason in the caller's language. */
        message: z.string(),
        count: z.int(),
      }),
    ),
    /** The first hundred places where something was refused. */
    lines: z.array(z.object({ line: z.int(), reason: refusal })),
  })
  .meta({ id: 'MemoryImportReport' });

/** What the memory has for a segment, with everything that a translator wants to know before taking it. */
export const MemoryMatchDto = z
  .object({
    /** 102 and 101 with equal neighbours, 100 the same source, below that similar. */
    score: z.int(),
    band: z.enum(['context', 'exact', '95-99', '85-94', '75-84', '50-74', 'none']),
    reasons: z.array(
      z.object({
        id: z.enum([
          'neighbours',
          'neighbour',
          'words',
          'numbers',
          'dates',
          'punctuation',
          'case',
          'codes',
          'other-kind',
          'headline',
          'several-targets',
          'reversed',
          'other-variant',
          'imported',
          'edited',
          'old',
          'spoken-words',
        ]),
        /** What the score lost by it; 0 where it is part of the distance. */
        points: z.int(),
        count: z.int(),
      }),
    ),
    /** How the remembered source became this one. */
    diff: z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
    /** Figures and dates of this source that the proposal has in place of the remembered ones; spans in its plain text. */
    adaptations: z.array(
      z.object({ kind: z.enum(['number', 'date']), from: z.string(), to: z.string(), start: z.int(), end: z.int() }),
    ),
    /** Those that found no certain place: the translator has to. */
    unadapted: z.array(z.object({ kind: z.enum(['number', 'date']), from: z.string(), to: z.string() })),
    /** Codes of the segment found no certain place. */
    codesDropped: z.boolean(),
    unit: MemoryUnitDto,
  })
  .meta({ id: 'MemoryMatch' });
export type MemoryMatchDto = z.infer<typeof MemoryMatchDto>;

/** The best match of a segment, for the list of all. */
export const SegmentMatchDto = z
  .object({ segmentId: z.uuid(), score: z.int(), band: z.string() })
  .meta({ id: 'SegmentMatch' });
