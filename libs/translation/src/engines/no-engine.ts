import { type EngineInput, type EngineOutput, type TranslationEngine } from '../domain/engine.js';

/** Memory and people only: every answer is empty. */
export class NoEngine implements TranslationEngine {
  readonly name = 'none';
  readonly batchSize = 500;

  translate(inputs: readonly EngineInput[]): Promise<EngineOutput[]> {
    return Promise.resolve(inputs.map(() => ({ text: '', findings: [] })));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
