import { type TranslationEngine } from '../domain/engine.js';

/** The same engine, which uses a glossary that was pushed to it for everything it translates. */
export function withGlossary(engine: TranslationEngine, glossary: string): TranslationEngine {
  return {
    name: engine.name,
    batchSize: engine.batchSize,
    translate: (inputs, from, to) => engine.translate(inputs, from, to, glossary),
    close: () => engine.close(),
  };
}
