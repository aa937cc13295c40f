import { plainText } from '@anverso/document';
import { type EngineInput } from './engine.js';

/** Characters that an engine bills for these inputs: their words, and nothing for codes and context. */
export function billedCharacters(asked: readonly EngineInput[]): number {
  return asked.reduce((sum, { text }) => sum + Array.from(plainText(text)).length, 0);
}
