import { LOCALES } from '@anverso/kernel';
import { DeeplSettingsSchema, ENGINE_NAMES, StyleChoices } from '@anverso/translation';
import { z } from 'zod';

const locale = z.enum(LOCALES);

export const EngineName = z.enum(ENGINE_NAMES);

export const DeeplSettingsDto = DeeplSettingsSchema.meta({ id: 'DeeplSettings' });
export type DeeplSettingsDto = z.infer<typeof DeeplSettingsDto>;

export const EnginesDto = z
  .object({
    engines: z.array(z.object({ name: EngineName, available: z.boolean() })),
    /** Which one new jobs ask first. */
    preferred: EngineName,
    /** Whom a job asks, and whom next when one cannot answer; empty while the house says nothing. */
    order: z.array(EngineName),
    /** The sections that have an engine of their own. */
    sections: z.array(z.object({ sectionId: z.string(), engine: EngineName })),
    /** How DeepL translates for this house; its key is shown nowhere. */
    deepl: DeeplSettingsDto,
  })
  .meta({ id: 'Engines' });

export const OrderEngines = z
  .object({
    /** In order of preference; without `none` at the end, a job waits for a person when no engine can answer. */
    engines: z.array(EngineName).max(ENGINE_NAMES.length),
  })
  .meta({ id: 'OrderEngines' });
export type OrderEngines = z.infer<typeof OrderEngines>;

export const SectionEngine = z
  .object({
    /** Null: none of its own. */
    engine: EngineName.nullable(),
  })
  .meta({ id: 'SectionEngine' });
export type SectionEngine = z.infer<typeof SectionEngine>;

export const EngineTestDto = z
  .object({ name: EngineName, from: locale, to: locale, source: z.string(), target: z.string(), ms: z.int() })
  .meta({ id: 'EngineTest' });

const text = z.string().max(200);
const sectionName = z.object({ name: text, slug: text.optional() });

export const WriteSection = z
  .object({ names: z.object({ en: sectionName, es: sectionName }) })
  .meta({ id: 'WriteSection' });
export type WriteSection = z.infer<typeof WriteSection>;

export const OrderSections = z.object({ ids: z.array(z.string().max(100)).max(100) }).meta({ id: 'OrderSections' });
export type OrderSections = z.infer<typeof OrderSections>;

/** Every choice is named: what is left out is not guessed. */
export const HouseStyleDto = StyleChoices.required().meta({ id: 'HouseStyle' });
export type HouseStyleDto = z.infer<typeof HouseStyleDto>;

export const HouseSettingsDto = z
  .object({
    siteName: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .regex(/^\P{Cc}*$/u),
    timeZone: z.string().min(1).max(60),
  })
  .meta({ id: 'HouseSettings' });
export type HouseSettingsDto = z.infer<typeof HouseSettingsDto>;
