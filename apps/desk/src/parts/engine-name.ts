const NAMES: Record<string, string> = { deepl: 'DeepL', libretranslate: 'LibreTranslate', apertium: 'Apertium' };

/** An engine as it calls itself: it is a tool of people and has the same name in every language. */
export const engineName = (engine: string): string => NAMES[engine] ?? engine;
