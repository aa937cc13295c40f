import { type Segment } from './segment-port.js';

/** The segments after a cut: what is left of it in its place, what went into another gone, everybody counted anew. */
export function afterCut(
  segments: readonly Segment[],
  { segments: left, removed }: { segments: readonly Segment[]; removed: string | null },
): Segment[] {
  const [first] = left;
  return segments
    .filter(({ id }) => id !== removed && (id === first?.id || left.every((one) => one.id !== id)))
    .flatMap((segment) => (segment.id === first?.id ? left : [segment]))
    .map((segment, position) => (segment.position === position ? segment : { ...segment, position }));
}

/** How far a list has moved on: the api's own sum grows with every change. */
export const stampOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { version }) => sum + version, 0);

export const isSameOrder = (segments: readonly Segment[], order: readonly string[]): boolean =>
  segments.length === order.length && segments.every(({ id }, index) => id === order[index]);
