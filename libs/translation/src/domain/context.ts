import { plainText } from '@anverso/document';
import { type Segment } from './segment.js';

const NEIGHBOURS = 2;

/** The sentences around a segment as plain text: they help an engine and are not translated. `all` is in reading order. */
export function contextOf(segment: Segment, all: readonly Segment[]): string {
  const at = segment.position;
  return all
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    .filter(({ id }) => id !== segment.id)
    .map(({ source }) => plainText(source))
    .join(' ');
}
