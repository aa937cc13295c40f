import { type Locale, sha256 } from '@anverso/kernel';
import {
  type EngineInput,
  type EngineName,
  type EngineOutput,
  type EngineUsage,
  type TranslationEngine,
} from '../domain/engine.js';
import { type EngineAnswers } from './engine-answers.repository.js';

/** An engine whose answers are kept as soon as they arrive, under a hash of all that makes them. */
export class RememberingEngine implements TranslationEngine {
  readonly name: EngineName;
  readonly batchSize: number;
  readonly concurrency?: number;
  readonly usage?: () => Promise<EngineUsage | undefined>;

  constructor(
    private readonly engine: TranslationEngine,
    private readonly answers: EngineAnswers,
  ) {
    this.name = engine.name;
    this.batchSize = engine.batchSize;
    this.concurrency = engine.concurrency;
    if (engine.usage !== undefined) this.usage = () => engine.usage?.() ?? Promise.resolve(undefined);
  }

  async translate(inputs: readonly EngineInput[], from: Locale, to: Locale): Promise<EngineOutput[]> {
    const settings = this.engine.fingerprint?.(from, to) ?? '';
    const keys = inputs.map(({ text, context }) =>
      sha256(JSON.stringify([this.name, settings, from, to, text, context])),
    );
    const known = await this.answers.find(keys);
    const asked = new Map(keys.flatMap((key, index) => (known.has(key) ? [] : [[key, inputs[index]] as const])));
    const said = await this.askFor(asked, from, to);
    return keys.map((key) => {
      const kept = known.get(key);
      return kept === undefined ? (said.get(key) ?? { text: '', findings: [] }) : { text: kept, findings: [] };
    });
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  private async askFor(
    asked: ReadonlyMap<string, EngineInput | undefined>,
    from: Locale,
    to: Locale,
  ): Promise<Map<string, EngineOutput>> {
    if (asked.size === 0) return new Map();
    const inputs = [...asked.values()].filter((input) => input !== undefined);
    const outputs = await this.engine.translate(inputs, from, to);
    const said = new Map(
      [...asked.keys()].flatMap((key, index) => {
        const output = outputs[index];
        return output === undefined ? [] : [[key, output] as const];
      }),
    );
    const worthKeeping = [...said].filter(([, { text, findings }]) => text.trim() !== '' && findings.length === 0);
    await this.answers.save(
      this.name,
      worthKeeping.map(([key, { text }]) => ({ key, answer: text })),
    );
    return said;
  }
}
