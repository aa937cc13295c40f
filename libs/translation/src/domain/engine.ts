import { type Locale } from '@anverso/kernel';
import { type Finding } from './finding.js';

export const ENGINE_NAMES = ['deepl', 'libretranslate', 'apertium', 'none'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** One sentence to translate. `text` is coded text; `context` is its neighbourhood, which helps and is not translated. */
export interface EngineInput {
  text: string;
  context: string;
}

/** What an engine made of one input: coded text as it came back (unverified), and what it said of itself. */
export interface EngineOutput {
  text: string;
  findings: Finding[];
}

/**
 * A machine translation service. Failures are provider errors: `retryable` ones are worth waiting for;
 * ENGINE_QUOTA_SPENT and ENGINE_REFUSED park the job until a person resumes it.
 */
export interface TranslationEngine {
  readonly name: EngineName;
  /** At most this many inputs in one call. */
  readonly batchSize: number;
  /** `glossary` is the engine's own name for one that was pushed to it; engines without glossaries pass over it. */
  translate(inputs: readonly EngineInput[], from: Locale, to: Locale, glossary?: string): Promise<EngineOutput[]>;
  close(): Promise<void>;
}
