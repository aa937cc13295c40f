import { type Inline, type Mark } from '@anverso/document';
import fc from 'fast-check';

/** Text that is made to hurt a file: markup, look-alikes of codes, half characters, controls, breaks, foreign letters. */
const PIECES = ['Sí, ', '{1}', '{/1}', '{2/}', '{', '\\', '<b>', ']]>', '&amp;', '&', '"', '\t', '\r', '\n', '  '];
const ODD = ['\u0000', '\u000b', '\ufffe', '\ud83d', '😀', '\u00a0', '\u0085', '\u2028', '日本', 'ñ'];

const text = fc.array(fc.constantFrom(...PIECES, ...ODD), { maxLength: 8 }).map((pieces) => pieces.join(''));
const mark = fc.constantFrom<Mark>(
  { type: 'link', href: 'https://example.org/?q={1}&r="2"' },
  { type: 'strong' },
  { type: 'emphasis' },
);
const run = fc
  .record({ text, marks: fc.array(mark, { maxLength: 3 }) })
  .map((made): Inline => ({ type: 'text', ...made }));

/** Runs of text with marks and breaks in any order. */
export const runsArbitrary = fc.array(
  fc.oneof({ weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) }, { weight: 5, arbitrary: run }),
  {
    maxLength: 8,
  },
);
