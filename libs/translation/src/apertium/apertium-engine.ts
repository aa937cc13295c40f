import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CodedToken, literalText, tokenize, writeTokens } from '@anverso/document';
import { type Locale, providerError } from '@anverso/kernel';
import { type Arrived, type EngineInput, type EngineOutput, type TranslationEngine } from '../domain/engine.js';
import { type Finding } from '../domain/finding.js';
import { ApertiumPipeline, PipelineStopped } from './apertium-pipeline.js';
import { fromStream, toStream, type StreamAnswer } from './apertium-stream.js';
import { placeCodes } from './place-codes.js';
import { postEdit } from './post-edit.js';
import { isTitleCase, toSentenceCase } from './title-case.js';

export interface ApertiumOptions {
  /** Where the language data lies; its `modes` folder has one file per direction. */
  dataDir?: string;
  answerTimeoutMs?: number;
  idleMs?: number;
}

const DATA_DIRS = ['/usr/share/apertium', '/usr/local/share/apertium'];
const MODES = { en: { es: 'eng-spa' }, es: { en: 'spa-eng' } } as const;
const KNOWN_SENTENCE = { en: 'The house is red.', es: 'La casa es roja.' } as const satisfies Record<Locale, string>;

/** Whether Apertium with English and Spanish is installed on this machine. */
export function isApertiumInstalled(dataDir?: string): boolean {
  return findModesDir(dataDir) !== undefined;
}

/** The free engine on this machine: rule-based, rough and offline. One warm pipeline for each direction. */
export class ApertiumEngine implements TranslationEngine {
  readonly name = 'apertium';
  readonly batchSize = 50;
  private readonly pipelines = new Map<string, ApertiumPipeline>();

  constructor(private readonly options: ApertiumOptions = {}) {}

  async translate(
    inputs: readonly EngineInput[],
    from: Locale,
    to: Locale,
    arrived?: Arrived,
  ): Promise<EngineOutput[]> {
    const outputs: EngineOutput[] = [];
    for (const { text } of inputs) {
      const output = await this.translateSentence(text, from, to);
      outputs.push(output);
      await arrived?.(new Map([[outputs.length - 1, output]]));
    }
    return outputs;
  }

  async close(): Promise<void> {
    await Promise.all([...this.pipelines.values()].map((pipeline) => pipeline.close()));
  }

  private async translateSentence(source: string, from: Locale, to: Locale): Promise<EngineOutput> {
    const tokens = tokenize(source);
    if (from === to || !/[\p{L}\p{N}]/u.test(literalText(tokens))) return { text: source, findings: [] };
    const pipeline = this.pipelineOf(from, to);
    const answer = await askTwice(pipeline, await this.inSentenceCase(pipeline, tokens, from), from);
    if (answer?.complete !== true) return { text: '', findings: [] };
    const text = postEdit(writeTokens(placeCodes(answer.pieces, tokens)), source, to);
    return { text, findings: unknownWordFindings(answer.unknownWords) };
  }

  /** In Title Case every word looks like a name. A word that the engine knows only with its capital is one. */
  private async inSentenceCase(pipeline: ApertiumPipeline, tokens: CodedToken[], from: Locale): Promise<CodedToken[]> {
    if (from !== 'en' || !isTitleCase(literalText(tokens))) return tokens;
    const lowered = await askTwice(pipeline, toSentenceCase(tokens, new Set()), from);
    return toSentenceCase(tokens, new Set(lowered?.unknownWords.map((word) => word.toLowerCase())));
  }

  private pipelineOf(from: Locale, to: Locale): ApertiumPipeline {
    const modesDir = findModesDir(this.options.dataDir);
    const mode = (MODES[from] as Partial<Record<Locale, string>>)[to];
    if (modesDir === undefined || mode === undefined) {
      throw providerError('ENGINE_MISSING', { engine: 'Apertium' }, { retryable: false });
    }
    const known = this.pipelines.get(mode);
    if (known !== undefined) return known;
    const { answerTimeoutMs = 15_000, idleMs = 300_000 } = this.options;
    const pipeline = new ApertiumPipeline({ modeFile: join(modesDir, `${mode}.mode`), answerTimeoutMs, idleMs });
    this.pipelines.set(mode, pipeline);
    return pipeline;
  }
}

/**
 * Asks again once after a crash. When the same sentence stops the pipeline twice, a known one tells whether the engine is
 * down (ENGINE_UNAVAILABLE) or the sentence is one that it cannot bear (undefined).
 */
async function askTwice(
  pipeline: ApertiumPipeline,
  tokens: readonly CodedToken[],
  from: Locale,
): Promise<StreamAnswer | undefined> {
  const sent = toStream(tokens);
  const ask = (stream: string): Promise<string | undefined> =>
    pipeline.ask(stream).catch((error: unknown) => {
      if (error instanceof PipelineStopped) return undefined;
      throw error;
    });
  const answer = (await ask(sent.stream)) ?? (await ask(sent.stream));
  if (answer !== undefined) return fromStream(answer, sent);
  if ((await ask(KNOWN_SENTENCE[from])) !== undefined) return undefined;
  throw providerError('ENGINE_UNAVAILABLE', { engine: 'Apertium' }, { retryable: true });
}

/** A capitalised word is most likely a name, which is only worth a glance; a single letter is an initial. */
function unknownWordFindings(words: readonly string[]): Finding[] {
  return [...new Set(words)]
    .filter((word) => word.length > 1)
    .map((word) => ({
      check: 'unknown-word',
      type: 'untranslated',
      severity: /^\p{Lu}/u.test(word) ? 'hint' : 'warning',
      details: { word },
    }));
}

function findModesDir(dataDir?: string): string | undefined {
  return (dataDir === undefined ? DATA_DIRS : [dataDir])
    .map((dir) => join(dir, 'modes'))
    .find((dir) => Object.values({ ...MODES.en, ...MODES.es }).every((mode) => existsSync(join(dir, `${mode}.mode`))));
}
