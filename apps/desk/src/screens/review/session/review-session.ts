import { canonical } from '../coded/coded-text.js';
import { type Entry, isDirty, isPending, SAVE_STATES, type SaveState, saveStateOf, storedText } from './entry.js';
import { type Stray, type WorkKeeper } from './kept-work.js';
import { afterCut, isSameOrder, stampOf } from './segment-order.js';
import { type Segment, type SegmentPort } from './segment-port.js';
import { Sender } from './sender.js';
import { Worksheet } from './worksheet.js';

/**
 * The work on one edition, outside of React: each segment's text, what is sent of it, and what came back. A text leaves
 * the keeper only when the api has answered that it has exactly this text; until then it is sent again and again.
 */
export class ReviewSession {
  private readonly sheet: Worksheet;
  private readonly sender: Sender;

  constructor(
    port: SegmentPort,
    keeper: WorkKeeper,
    segments: readonly Segment[],
    /** Called when the api's segments have to be asked for again. */
    private readonly askAgain: () => void = () => undefined,
  ) {
    this.sheet = new Worksheet(keeper, segments);
    this.sender = new Sender(port, this.sheet, askAgain);
    this.sender.flushAll();
  }

  readonly subscribe = (listener: () => void): (() => void) => this.sheet.subscribe(listener);

  readonly entry = (id: string): Entry | undefined => this.sheet.entry(id);

  /** The segments as the api has them; another array only when one of them changed. */
  readonly list = (): readonly Segment[] => this.sheet.segments();

  /** What was written for segments that are no more. */
  readonly strays = (): readonly Stray[] => this.sheet.strays();

  /** The person has put it elsewhere, or does not want it. */
  dropStray(id: string): void {
    this.sheet.dropStray(id);
  }

  /** All entries in reading order. */
  all(): Entry[] {
    return this.sheet.all();
  }

  stateOf(id: string): SaveState {
    const entry = this.sheet.entry(id);
    return entry === undefined ? 'saved' : saveStateOf(entry, this.sender.away);
  }

  /** The worst state of any segment. */
  readonly overall = (): SaveState => {
    let worst = 0;
    for (const entry of this.sheet.all())
      worst = Math.max(worst, SAVE_STATES.indexOf(saveStateOf(entry, this.sender.away)));
    return SAVE_STATES[worst] ?? 'saved';
  };

  /** How many segments hold work that the api has not got. */
  readonly pendingCount = (): number => this.sheet.pendingCount();

  /** The person changed the text. */
  edit(id: string, coded: string): void {
    const entry = this.sheet.entry(id);
    const text = canonical(coded);
    if (entry === undefined || text === entry.text) return;
    this.sheet.put(id, { text, wantsConfirm: false, problem: undefined });
    this.sender.schedule(id);
  }

  /** The person has read this text against its source. */
  confirm(id: string): void {
    this.sheet.put(id, { wantsConfirm: true, problem: undefined });
    this.sender.flush(id);
  }

  /** Sends what is unsent of a segment now. */
  flush(id: string): void {
    this.sender.flush(id);
  }

  flushAll(): void {
    this.sender.flushAll();
  }

  /** The page is going away: what is unsent goes out in requests that outlive it, and stays kept in any case. */
  leave(): void {
    this.sender.leave();
  }

  /** The person's text stands, against what somebody else saved. */
  keepMine(id: string): void {
    this.settleConflict(id, (entry) => entry.text);
  }

  /** What somebody else saved stands. */
  takeTheirs(id: string): void {
    this.settleConflict(id, (_entry, theirs) => theirs);
  }

  /** The api's present segments: what is being worked on keeps its text, and meets the newer version when it is sent. */
  refresh(segments: readonly Segment[]): void {
    if (!isSameOrder(segments, this.sheet.ids())) {
      // Asked for before the cut that is known here: an answer from yesterday.
      if (stampOf(segments) < stampOf(this.sheet.segments())) return;
      this.sheet.arrange(segments);
    }
    for (const segment of segments) {
      const entry = this.sheet.entry(segment.id);
      if (entry === undefined || isPending(entry) || entry.isSending || entry.conflict !== undefined) continue;
      const isNews = JSON.stringify(segment) !== JSON.stringify(entry.segment);
      if (isNews && segment.version >= entry.segment.version) this.adopt(segment);
    }
  }

  /** The api changed a segment for a reason of its own, such as a finding set aside. */
  adopt(segment: Segment): void {
    const entry = this.sheet.entry(segment.id);
    if (entry === undefined) return;
    const text = isDirty(entry) ? entry.text : storedText(segment);
    this.sheet.put(segment.id, { segment, text });
  }

  /** The person split or merged: what is left of it stands here at once. */
  applyCut(cut: { segments: readonly Segment[]; removed: string | null }): void {
    this.sheet.arrange(afterCut(this.sheet.segments(), cut));
    for (const segment of cut.segments) {
      const { position = segment.position } = this.sheet.entry(segment.id)?.segment ?? {};
      this.adopt({ ...segment, position });
    }
  }

  dispose(): void {
    this.sender.dispose();
    this.sheet.dispose();
  }

  private settleConflict(id: string, choose: (entry: Entry, theirs: string) => string): void {
    const entry = this.sheet.entry(id);
    if (entry?.conflict === undefined) return;
    const { theirs, version } = entry.conflict;
    this.sheet.put(id, {
      segment: { ...entry.segment, target: theirs, version },
      text: choose(entry, theirs),
      wantsConfirm: false,
      conflict: undefined,
      unanswered: [],
    });
    this.askAgain();
    this.sender.flush(id);
  }
}
