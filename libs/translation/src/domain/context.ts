import { plainText } from '@anverso/document';
import { type EngineInput } from './engine.js';
import { type Segment } from './segment.js';

const NEIGHBOURS = 2;

/** What an engine is asked of a segment: its source, and the sentences around it as plain text, which help and are not translated. */
export function inputOf(at: number, all: readonly Pick<Segment, 'source'>[]): EngineInput {
  const before = all.slice(Math.max(0, at - NEIGHBOURS), at);
  const after = all.slice(at + 1, at + NEIGHBOURS + 1);
  const context = [...before, ...after].map(({ source }) => plainText(source)).join(' ');
  return { text: all[at]?.source ?? '', context };
}
