import { canonical } from '../coded/coded-text.js';
import { type KeptWork } from './kept-work.js';
import { type Segment } from './segment-port.js';

/** Somebody else saved this segment first; nothing is sent until the person has chosen. */
export interface Conflict {
  theirs: string;
  version: number;
  by: string | null;
}

/** One segment as it is being worked on: what the api has, and what the person has. Replaced, never changed. */
export interface Entry {
  segment: Segment;
  /** Canonical coded text, as the editor has it. */
  text: string;
  wantsConfirm: boolean;
  isSending: boolean;
  /** Texts that went out without an answer coming back: any of them may have arrived. */
  unanswered: readonly string[];
  conflict?: Conflict;
  /** Why the api will not have it. */
  problem?: string;
}

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'signed-out' | 'refused' | 'conflict';

/** The worst that is true of a set of segments is what its indicator says. */
export const SAVE_STATES: readonly SaveState[] = [
  'saved',
  'unsaved',
  'saving',
  'offline',
  'signed-out',
  'refused',
  'conflict',
];

/** Why nothing can be sent now: no connection, or nobody is signed in any more. */
export type Away = 'offline' | 'signed-out';

const stored = new WeakMap<Segment, string>();

/** The text that the api has; kept, because every key press asks every segment for it. */
export function storedText(segment: Segment): string {
  const known = stored.get(segment);
  if (known !== undefined) return known;
  const text = canonical(segment.target ?? '');
  stored.set(segment, text);
  return text;
}

/** A segment as it is taken up: with the work on it that was kept, where there is any. */
export function recalled(segment: Segment, kept: KeptWork | undefined): Entry {
  const text = storedText(segment);
  if (kept === undefined) return { segment, text, wantsConfirm: false, isSending: false, unanswered: [] };
  // Whoever read this text read it against another source.
  const wantsConfirm = kept.wantsConfirm && (kept.source ?? segment.source) === segment.source;
  if (kept.text === text) return { segment, text, wantsConfirm, isSending: false, unanswered: [] };
  // Written against another version, perhaps: the api decides about it, as it would have then.
  const base = { ...segment, version: kept.version };
  return { segment: base, text: kept.text, wantsConfirm, isSending: false, unanswered: [] };
}

export const isDirty = ({ segment, text }: Entry): boolean => text !== storedText(segment);

export const isPending = (entry: Entry): boolean => isDirty(entry) || entry.wantsConfirm;

export const isConfirmed = ({ state, stale }: Segment): boolean => state !== 'initial' && !stale;

/** The text as the repair of a finding would leave it; none where the text has moved on from what the checks have seen. */
export function fixOf(entry: Entry, { fix }: Segment['findings'][number]): string | undefined {
  if (fix === null || isDirty(entry)) return undefined;
  const fixed = canonical(fix);
  return fixed === entry.text ? undefined : fixed;
}

/** Whether the person has confirmed exactly this text, sent or not. */
export const countsAsConfirmed = (entry: Entry): boolean =>
  entry.wantsConfirm || (!isDirty(entry) && isConfirmed(entry.segment));

/** What the indicator of a segment says, honestly: nothing is saved before the api has said so. */
export function saveStateOf(entry: Entry, away: Away | undefined): SaveState {
  if (entry.conflict !== undefined) return 'conflict';
  if (entry.problem !== undefined) return 'refused';
  if (!isPending(entry)) return 'saved';
  if (away !== undefined) return away;
  return entry.isSending ? 'saving' : 'unsaved';
}
