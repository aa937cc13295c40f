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

/** Told of answers as soon as they are there, by the place of their input: what comes later may fail. */
export type Arrived = (outputs: ReadonlyMap<number, EngineOutput>) => Promise<void>;

/** Characters of the account's billing period. */
export interface EngineUsage {
  used: number;
  limit: number;
}

/**
 * A machine translation service. Failures are provider errors: `retryable` ones are worth waiting for; after any other,
 * and after a retryable one where the house has a next engine, the job goes on without this one.
 */
export interface TranslationEngine {
  readonly name: EngineName;
  /** At most this many inputs in one call. */
  readonly batchSize: number;
  /** So many calls of one job at once; one where it is left out. */
  readonly concurrency?: number;
  translate(inputs: readonly EngineInput[], from: Locale, to: Locale, arrived?: Arrived): Promise<EngineOutput[]>;
  /** Those of the inputs that it would send out and be paid for, where it keeps answers. */
  unanswered?(inputs: readonly EngineInput[], from: Locale, to: Locale): Promise<EngineInput[]>;
  /** All of its settings that change an answer. An engine has it when its answers are worth keeping. */
  fingerprint?(from: Locale, to: Locale): string;
  /** Only where the account has a limit; undefined when it does not say. */
  usage?(): Promise<EngineUsage | undefined>;
  close(): Promise<void>;
}
