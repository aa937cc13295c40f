import { type Segment } from './segment-port.js';

/** A machine's draft that nobody has touched, but for what is said of it. */
export function segment(id: string, target: string, change: Partial<Segment> = {}): Segment {
  return {
    id,
    editionId: 'e',
    position: 0,
    unitPath: 'b1',
    unitKind: 'paragraph',
    source: 'A day.',
    codes: [],
    target,
    state: 'initial',
    stale: false,
    origin: 'machine',
    engine: 'apertium',
    lastEditedBy: null,
    confirmedBy: null,
    repeats: null,
    cutLoose: false,
    version: 1,
    findings: [],
    ignored: [],
    ...change,
  };
}
