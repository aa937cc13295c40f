import { z } from 'zod';

/** What a run of text may carry. Marks nest by the order link → strong → emphasis; a run holds each kind once. */
export const markSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('link'), href: z.string() }),
  z.object({ type: z.literal('strong') }),
  z.object({ type: z.literal('emphasis') }),
]);

/** Text with its marks, or a line break: what a paragraph is made of. */
export const inlineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), marks: z.array(markSchema).optional() }),
  z.object({ type: z.literal('break') }),
]);

/** A picture with its words. `assetId` is absent while nobody has added the picture itself. */
export const figureSchema = z.object({
  id: z.string(),
  assetId: z.string().optional(),
  alt: z.string(),
  caption: z.string(),
  /** Kept, never translated: `Yuri Cortez/AFP`, without brackets. */
  credit: z.string().optional(),
});

/** The place that opens the first paragraph: `CARACAS --` or `WASHINGTON (AP) --`. Localised, never machine translated. */
export const datelineSchema = z.object({ place: z.string(), agency: z.string().optional() });

export const blockSchema = z.discriminatedUnion('type', [
  z.object({ id: z.string(), type: z.literal('paragraph'), content: z.array(inlineSchema) }),
  z.object({ id: z.string(), type: z.literal('subhead'), text: z.string() }),
  z.object({
    id: z.string(),
    type: z.literal('quote'),
    content: z.array(inlineSchema),
    /** Kept, never translated. */
    speaker: z.string().optional(),
  }),
  z.object({ id: z.string(), type: z.literal('figure'), figure: figureSchema }),
  z.object({ id: z.string(), type: z.literal('figure-pair'), figures: z.tuple([figureSchema, figureSchema]) }),
  z.object({
    id: z.string(),
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.object({ id: z.string(), content: z.array(inlineSchema) })),
  }),
  z.object({
    id: z.string(),
    type: z.literal('related'),
    stories: z.array(z.object({ id: z.string(), title: z.string(), href: z.string() })),
  }),
]);

/** One article in one language, every part named. It renders to web, mail and text; HTML is never stored. */
export const articleDocumentSchema = z.object({
  headline: z.string(),
  dek: z.string().optional(),
  /** Names only: `By` and `Por` are added by the renderer. Kept, never translated. */
  byline: z.array(z.string()),
  dateline: datelineSchema.optional(),
  /** The day the story carries, ISO 8601 (`2026-11-24`). Localised by the renderer. */
  date: z.string().optional(),
  lead: figureSchema.optional(),
  blocks: z.array(blockSchema),
});

export type Mark = z.infer<typeof markSchema>;
export type Inline = z.infer<typeof inlineSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Dateline = z.infer<typeof datelineSchema>;
export type Block = z.infer<typeof blockSchema>;
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;
export type ArticleDocument = z.infer<typeof articleDocumentSchema>;
