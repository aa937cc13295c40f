import { type Segment } from '../session/segment-port.js';

type Finding = Segment['findings'][number];

/** A stretch of what a reader sees, and what a check says of it. */
export interface Mark {
  start: number;
  end: number;
  severity: Finding['severity'];
  message: string;
}

export const NO_MARKS: readonly Mark[] = [];

const WEIGHT: Record<Mark['severity'], number> = { blocking: 3, warning: 2, hint: 1 };

/** Where findings show on one side of a segment. */
export function marksOf(findings: readonly Finding[], side: 'source' | 'target'): readonly Mark[] {
  const marks = findings.flatMap(({ severity, message, sourceSpans, targetSpans }) =>
    (side === 'source' ? sourceSpans : targetSpans).map(({ start, end }) => ({ start, end, severity, message })),
  );
  return marks.length === 0 ? NO_MARKS : marks;
}

/** A mark of a place between two characters takes one of them, so that it can be seen. */
export function widened(mark: Mark, length: number): Mark {
  if (mark.start < mark.end) return mark;
  return mark.start < length ? { ...mark, end: mark.start + 1 } : { ...mark, start: Math.max(0, mark.start - 1) };
}

/** A piece of text that is marked as a whole or not at all. */
export interface MarkedPiece<Marking> {
  text: string;
  /** Where it begins, in what a reader sees. */
  from: number;
  mark?: Marking;
}

/** A text that begins at `from` of what a reader sees, cut where marks begin and end; of several the one that goes over the others counts. */
export function piecesOf<Marking extends { start: number; end: number }>(
  text: string,
  from: number,
  marks: readonly Marking[],
  goesOver: (mark: Marking, other: Marking) => boolean,
): MarkedPiece<Marking>[] {
  const to = from + text.length;
  const here = marks.filter(({ start, end }) => start < to && end > from);
  const cuts = new Set([from, to, ...here.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? to;
    const piece = { text: text.slice(start - from, end - from), from: start };
    const mark = here
      .filter((each) => each.start <= start && each.end >= end)
      .reduce<Marking | undefined>((top, each) => (top === undefined || goesOver(each, top) ? each : top), undefined);
    return mark === undefined ? piece : { ...piece, mark };
  });
}

/** A text cut where findings begin and end; of several the gravest counts. */
export const markedPieces = (text: string, from: number, marks: readonly Mark[]): MarkedPiece<Mark>[] =>
  piecesOf(text, from, marks, (mark, other) => WEIGHT[mark.severity] > WEIGHT[other.severity]);
