import { plainText } from '@anverso/document';
import { fragmentsOf } from './place-fragments.js';

/** Characters that an engine bills for these sources: their words, and those inside of codes, which are asked along. */
export function billedCharacters(sources: readonly string[]): number {
  return sources
    .flatMap((source) => [plainText(source), ...fragmentsOf(source).map(({ text }) => text)])
    .reduce((sum, text) => sum + Array.from(text).length, 0);
}
