import { LOCALES } from '@anverso/kernel';
import { ENGINE_NAMES } from '@anverso/translation';
import { z } from 'zod';

const locale = z.enum(LOCALES);

export const EngineName = z.enum(ENGINE_NAMES);

export const EnginesDto = z
  .object({
    engines: z.array(z.object({ name: EngineName, available: z.boolean() })),
    /** Which one new jobs use. */
    preferred: EngineName,
  })
  .meta({ id: 'Engines' });

export const PreferEngine = z.object({ name: EngineName }).meta({ id: 'PreferEngine' });
export type PreferEngine = z.infer<typeof PreferEngine>;

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
