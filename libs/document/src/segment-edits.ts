import { invalidInput } from '@anverso/kernel';
import { decodeCodedText, encodeInlines } from './coded-text.js';
import { plainText } from './coded-tokens.js';
import { type SourceSegment } from './extract.js';
import { type ArticleDocument, type Inline } from './model.js';
import { normalizeInlines } from './normalize.js';
import { isCutIntoSentences, sliceInlines, sliceUnit, trimInlines } from './slices.js';
import { mapUnits } from './units.js';

/**
 * Cuts one of a unit's segments in two at an offset of its coded text. Codes that are open there are closed before and
 * opened again behind; spaces at the cut stay with the structure. Gives all segments of the unit, counted anew.
 */
export function splitSegment(segments: readonly SourceSegment[], ordinal: number, offset: number): SourceSegment[] {
  const segment = segmentAt(segments, ordinal);
  if (!isCutIntoSentences(segment.unitKind)) throw invalidInput('SEGMENT_IS_WHOLE');
  const content = decodeCodedText(segment.source, segment.codes);
  const length = lengthOf(content);
  const at = plainOffset(segment, offset);
  const halves = [sliceInlines(content, 0, at), sliceInlines(content, at, length)].map(trimInlines);
  if (halves.some((half) => half.length === 0)) throw invalidInput('SEGMENT_SPLIT_EMPTY');
  return renumbered(
    segments.flatMap((one) => (one === segment ? halves.map((half) => withContent(segment, half)) : [one])),
  );
}

/** Makes one segment of one of a unit's segments and the next, with the space that stands between them in the article. */
export function joinSegments(
  document: ArticleDocument,
  segments: readonly SourceSegment[],
  ordinal: number,
): SourceSegment[] {
  const first = segmentAt(segments, ordinal);
  const second = segments[segments.indexOf(first) + 1];
  if (second === undefined || second.unitPath !== first.unitPath) throw invalidInput('SEGMENT_JOIN_LAST');
  const joined = withContent(first, contentBetween(document, segments, first, second));
  return renumbered(segments.flatMap((one) => (one === second ? [] : one === first ? [joined] : [one])));
}

function segmentAt(segments: readonly SourceSegment[], ordinal: number): SourceSegment {
  const segment = segments.find((one) => one.ordinal === ordinal);
  if (segment === undefined) throw invalidInput('SEGMENT_NOT_IN_UNIT');
  return segment;
}

function contentBetween(
  document: ArticleDocument,
  segments: readonly SourceSegment[],
  first: SourceSegment,
  second: SourceSegment,
): Inline[] {
  const sources = segments.map(({ source }) => source);
  let content: Inline[] | undefined;
  mapUnits(document, (unit) => {
    if (unit.path !== first.unitPath) return unit.content;
    const slices = sliceUnit(unit, 'en', sources);
    const [from, to] = [first, second].map(({ ordinal }) => slices.findIndex((slice) => slice.ordinal === ordinal));
    const found = slices.slice(from, (to ?? -1) + 1);
    const isSame = found.at(0)?.ordinal === first.ordinal && codedOf(found.at(0)?.content) === first.source;
    if (isSame && codedOf(found.at(-1)?.content) === second.source) content = found.flatMap((slice) => slice.content);
    return unit.content;
  });
  if (content === undefined) throw invalidInput('SEGMENT_SOURCE_CHANGED');
  return normalizeInlines(content);
}

const codedOf = (content: readonly Inline[] | undefined): string => encodeInlines(content ?? []).text;

function withContent({ unitPath, unitKind, ordinal }: SourceSegment, content: readonly Inline[]): SourceSegment {
  const { text, codes } = encodeInlines(content);
  return { unitPath, unitKind, ordinal, source: text, codes };
}

const renumbered = (segments: readonly SourceSegment[]): SourceSegment[] =>
  segments.map((segment, index) => ({ ...segment, ordinal: index }));

const lengthOf = (content: readonly Inline[]): number =>
  content.reduce((length, inline) => length + (inline.type === 'text' ? inline.text.length : 1), 0);

/** The same place without codes. It is refused inside a code, an escape, or what a reader sees as one character. */
function plainOffset({ source }: SourceSegment, offset: number): number {
  const [before, after] = [plainText(source.slice(0, offset)), plainText(source.slice(offset))];
  const whole = plainText(source);
  const isBetween = Number.isInteger(offset) && offset > 0 && offset < source.length && before + after === whole;
  if (!isBetween || new Intl.Segmenter().segment(whole).containing(before.length)?.index !== before.length)
    throw invalidInput('SEGMENT_SPLIT_INSIDE');
  return before.length;
}
