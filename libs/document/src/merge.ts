import { type Locale } from '@anverso/kernel';
import { decodeCodedText, encodeInlines } from './coded-text.js';
import { type Cuts } from './cuts.js';
import { type ArticleDocument, type Inline, type Mark } from './model.js';
import { normalizeDocument, sameMark } from './normalize.js';
import { type Slice, sliceUnit } from './slices.js';
import { mapUnits } from './units.js';

/** The name of a segment inside its article. */
export function segmentKey(unitPath: string, ordinal: number): string {
  return `${unitPath}#${ordinal}`;
}

/**
 * The same article with the targets in place of their source sentences. A segment without a target keeps its source;
 * spaces between sentences stay as the source has them. Targets equal to the sources give the normalised article. The cuts
 * are those of the segments that the targets belong to: without them the article is cut by the rules of today.
 */
export function mergeSegments(
  document: ArticleDocument,
  locale: Locale,
  targets: ReadonlyMap<string, string>,
  cuts?: Cuts,
): ArticleDocument {
  const merged = mapUnits(document, (unit) => {
    const slices = sliceUnit(unit, locale, cuts?.get(unit.path));
    const filled = slices.map((slice) => fillSlice(slice, unit.path, targets));
    return filled.flatMap((content, index) => (isSpace(slices[index]) ? settleSpace(slices, filled, index) : content));
  });
  return normalizeDocument(merged);
}

function fillSlice({ ordinal, content }: Slice, path: string, targets: ReadonlyMap<string, string>): Inline[] {
  const target = ordinal === undefined ? undefined : targets.get(segmentKey(path, ordinal));
  return target === undefined ? content : decodeCodedText(target, encodeInlines(content).codes);
}

const isSpace = (slice: Slice | undefined): boolean => slice?.ordinal === undefined;

/** A space loses the marks that it shared with its sentences when the targets lost them: no link around a mere space. */
function settleSpace(slices: readonly Slice[], filled: readonly Inline[][], index: number): Inline[] {
  const marksBefore = neighbourMarks(
    slices.map(({ content }) => content),
    index,
  );
  const marksAfter = neighbourMarks(filled, index);
  const isLost = (mark: Mark): boolean => includesMark(marksBefore, mark) && !includesMark(marksAfter, mark);
  return (filled[index] ?? []).map((inline) =>
    inline.type === 'text' ? { ...inline, marks: (inline.marks ?? []).filter((mark) => !isLost(mark)) } : inline,
  );
}

function neighbourMarks(contents: readonly (readonly Inline[])[], index: number): Mark[] {
  return [contents[index - 1]?.at(-1), contents[index + 1]?.at(0)].flatMap((inline) =>
    inline?.type === 'text' ? (inline.marks ?? []) : [],
  );
}

const includesMark = (marks: readonly Mark[], mark: Mark): boolean => marks.some((other) => sameMark(other, mark));
