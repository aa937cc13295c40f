import { type Schemas } from '../../../api/client.js';

export type SegmentEvent = Schemas['SegmentEvent'];

/** One step of a segment's history as people think of it. */
export interface HistoryLine {
  event: SegmentEvent;
  /** The text before this step; undefined where there was none. */
  before: string | undefined;
}

/** Autosaves of one person within this time are one edit. */
const ONE_EDIT_MS = 10 * 60_000;

/** The history, newest first; a run of autosaves is one line, with the text that it began from. */
export function historyLines(events: readonly SegmentEvent[]): HistoryLine[] {
  const lines: HistoryLine[] = [];
  /** The text of each segment that this one has a history with. */
  const texts = new Map<string | null, string>();
  for (const event of events) {
    const last = lines.at(-1);
    if (last !== undefined && isSameEdit(last.event, event)) lines[lines.length - 1] = { ...last, event };
    else lines.push({ event, before: texts.get(event.ofSegment) });
    if (event.target !== null) texts.set(event.ofSegment, event.target);
  }
  return lines.reverse();
}

function isSameEdit(one: SegmentEvent, other: SegmentEvent): boolean {
  return (
    one.kind === 'edited' &&
    other.kind === 'edited' &&
    one.actorId === other.actorId &&
    one.ofSegment === other.ofSegment &&
    Date.parse(other.at) - Date.parse(one.at) < ONE_EDIT_MS
  );
}
