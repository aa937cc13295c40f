import { createContext, useContext, useSyncExternalStore } from 'react';
import { type Schemas } from '../../api/client.js';
import { type LastCut } from './cutting.js';
import { type LiveEditor } from './editor/live-editor.js';
import { type Command } from './keys.js';
import { type Lookup } from './lookup.js';
import { type Entry, type SaveState } from './session/entry.js';
import { type ReviewSession } from './session/review-session.js';
import { type Segment } from './session/segment-port.js';
import { type HouseTerms } from './terms/house-terms.js';

export type Overview = Schemas['ReviewOverview'];
export type Comment = Schemas['SegmentComment'];
export type Other = Schemas['ReviewPulse']['others'][number];
export type HelpTab = 'suggestions' | 'terms' | 'history' | 'comments' | 'memory';
export type RoomView = 'segments' | 'help' | 'preview';

/** What the parts of a review share. */
export interface Room {
  overview: Overview;
  session: ReviewSession;
  editor: LiveEditor;
  /** What is looked up in the memory. */
  lookup: Lookup;
  isReadOnly: boolean;
  activeId: string | undefined;
  tab: HelpTab;
  others: readonly Other[];
  comments: ReadonlyMap<string, readonly Comment[]>;
  /** Goes to a segment, with the cursor in its translation. */
  go: (id: string) => void;
  run: (command: Command, digit?: number) => void;
  /** The segment whose source is being split. */
  splittingId: string | undefined;
  lastCut: LastCut | undefined;
  /** Splits that segment at an offset of its source. */
  cutAt: (offset: number) => void;
  setTab: (tab: HelpTab) => void;
  /** The terms of the house in the sources. */
  terms: HouseTerms;
}

export const RoomContext = createContext<Room | undefined>(undefined);

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (room === undefined) throw new Error('This part stands inside a review only.');
  return room;
}

/** One segment as it is being worked on. */
export function useEntry(id: string): Entry | undefined {
  const { session } = useRoom();
  return useSyncExternalStore(session.subscribe, () => session.entry(id));
}

/** One segment as the api has it: typing in it is no news. */
export function useSegment(id: string | undefined): Segment | undefined {
  const { session } = useRoom();
  return useSyncExternalStore(session.subscribe, () => (id === undefined ? undefined : session.entry(id)?.segment));
}

/** The segments as the api has them. */
export function useSegments(session: ReviewSession): readonly Segment[] {
  return useSyncExternalStore(session.subscribe, session.list);
}

export function useSaveState(id?: string): SaveState {
  const { session } = useRoom();
  return useSyncExternalStore(session.subscribe, () => (id === undefined ? session.overall() : session.stateOf(id)));
}
