import { type Locale, sha256 } from '@anverso/kernel';
import {
  type Arrived,
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

  /** Each answer is kept as soon as it is there: what comes after it may fail, and it is paid for. */
  async translate(
    inputs: readonly EngineInput[],
    from: Locale,
    to: Locale,
    arrived?: Arrived,
  ): Promise<EngineOutput[]> {
    const keys = this.keysOf(inputs, from, to);
    const said = new Map<string, EngineOutput>();
    const tell = async (some: ReadonlyMap<string, EngineOutput>): Promise<void> => {
      for (const [key, output] of some) said.set(key, output);
      const places = keys.flatMap((key, at) => {
        const output = some.get(key);
        return output === undefined ? [] : [[at, output] as const];
      });
      if (places.length > 0) await arrived?.(new Map(places));
    };
    const known = await this.answers.find(keys);
    await tell(new Map([...known].map(([key, text]) => [key, { text, findings: [] }])));
    const asked = new Map(keys.flatMap((key, at) => (known.has(key) ? [] : [[key, inputs[at]] as const])));
    await this.askFor(asked, from, to, tell);
    return keys.map((key) => said.get(key) ?? { text: '', findings: [] });
  }

  async unanswered(inputs: readonly EngineInput[], from: Locale, to: Locale): Promise<EngineInput[]> {
    const keys = this.keysOf(inputs, from, to);
    const known = await this.answers.find(keys);
    return inputs.filter((_, at) => !known.has(keys[at] ?? ''));
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  private keysOf(inputs: readonly EngineInput[], from: Locale, to: Locale): string[] {
    const settings = this.engine.fingerprint?.(from, to) ?? '';
    return inputs.map(({ text, context }) => sha256(JSON.stringify([this.name, settings, from, to, text, context])));
  }

  private async askFor(
    asked: ReadonlyMap<string, EngineInput | undefined>,
    from: Locale,
    to: Locale,
    tell: (some: ReadonlyMap<string, EngineOutput>) => Promise<void>,
  ): Promise<void> {
    if (asked.size === 0) return;
    const keys = [...asked.keys()];
    const inputs = [...asked.values()].filter((input) => input !== undefined);
    const told = new Set<number>();
    const keep = async (outputs: ReadonlyMap<number, EngineOutput>): Promise<void> => {
      const some = new Map([...outputs].map(([at, output]) => [keys[at] ?? '', output]));
      for (const at of outputs.keys()) told.add(at);
      await this.save(some);
      await tell(some);
    };
    const outputs = await this.engine.translate(inputs, from, to, keep);
    // An engine may tell everything at its end alone.
    await keep(new Map([...outputs.entries()].filter(([at]) => !told.has(at))));
  }

  private async save(some: ReadonlyMap<string, EngineOutput>): Promise<void> {
    const worthKeeping = [...some].filter(([, { text, findings }]) => text.trim() !== '' && findings.length === 0);
    await this.answers.save(
      this.name,
      worthKeeping.map(([key, { text }]) => ({ key, answer: text })),
    );
  }
}
