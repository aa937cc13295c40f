import { invalidInput, type Locale } from '@anverso/kernel';
import { type TranslateTextOptions } from 'deepl-node';
import { z } from 'zod';

const styleRule = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .nullable();
/** DeepL's own limits; it advises to write them in English or the target language, and as what to do. */
const instructions = z
  .array(
    z
      .string()
      .trim()
      .min(1)
      .max(300)
      .regex(/^\P{Cc}*$/u),
  )
  .max(10);

/** How the house wants DeepL to translate, by the language it translates into. */
export const DeeplSettingsSchema = z.object({
  /** Which variant is written. */
  target: z.object({ en: z.enum(['en-US', 'en-GB']), es: z.enum(['es-419', 'es']) }),
  /** English has no formality: only the wish is accepted, not the demand. */
  formality: z.object({
    en: z.enum(['default', 'prefer_more', 'prefer_less']),
    es: z.enum(['default', 'more', 'less', 'prefer_more', 'prefer_less']),
  }),
  /** Null: as DeepL thinks best. */
  modelType: z.enum(['latency_optimized', 'quality_optimized', 'prefer_quality_optimized']).nullable(),
  /** The id of a style rule of the account. */
  styleRule: z.object({ en: styleRule, es: styleRule }),
  customInstructions: z.object({ en: instructions, es: instructions }),
});
export type DeeplSettings = z.infer<typeof DeeplSettingsSchema>;

export const DEEPL_DEFAULTS: DeeplSettings = {
  // Plain `en` is refused as a target; the house's Spanish is Latin American.
  target: { en: 'en-US', es: 'es-419' },
  formality: { en: 'default', es: 'default' },
  modelType: null,
  styleRule: { en: null, es: null },
  customInstructions: { en: [], es: [] },
};

/** Refuses what DeepL would refuse with every sentence: the fast model takes neither style rules nor instructions. */
export function assertDeeplSettings({ modelType, styleRule: rules, customInstructions }: DeeplSettings): void {
  const isStyled = (['en', 'es'] as const).some((to) => rules[to] !== null || customInstructions[to].length > 0);
  if (modelType === 'latency_optimized' && isStyled) throw invalidInput('DEEPL_STYLE_NEEDS_QUALITY');
}

/** The settings as options of a request into this language; what is left to DeepL is left out. */
export function styleOptions(settings: DeeplSettings, to: Locale): TranslateTextOptions {
  const { formality, modelType, styleRule: rules, customInstructions } = settings;
  const [rule, texts] = [rules[to], customInstructions[to]];
  return {
    ...(formality[to] === 'default' ? {} : { formality: formality[to] }),
    ...(modelType === null ? {} : { modelType }),
    ...(rule === null ? {} : { styleRule: rule }),
    ...(texts.length === 0 ? {} : { customInstructions: texts }),
  };
}
