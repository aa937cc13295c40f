import { canonical } from '../coded/coded-text.js';
import {
  type Away,
  type Entry,
  isDirty,
  isPending,
  SAVE_STATES,
  type SaveState,
  saveStateOf,
  storedText,
} from './entry.js';
import { type Stray, type WorkKeeper } from './kept-work.js';
import { afterCut, isSameOrder, stampOf } from './segment-order.js';
import { type Segment, type SegmentPort, type SendResult } from './segment-port.js';

const AUTOSAVE_MS = 600;
const RETRY_MS = 2_000;

/**
 * The work on one edition, outside of React: each segment's text, what is sent of it, and what came back. A text leaves
 * the keeper only when the api has answered that it has exactly this text; until then it is sent again and again.
 */
export class ReviewSession {
  private readonly entries = new Map<string, Entry>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Set<() => void>();
  private order: readonly string[] = [];
  private segments: readonly Segment[] = [];
  private lost: readonly Stray[] = [];
  private away: Away | undefined;
  private isLeaving = false;
  /** Counted when somebody asks, once after each change. */
  private pending: number | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly port: SegmentPort,
    private readonly keeper: WorkKeeper,
    segments: readonly Segment[],
    /** Called when the api's segments have to be asked for again. */
    private readonly askAgain: () => void = () => undefined,
  ) {
    this.order = segments.map(({ id }) => id);
    for (const segment of segments) this.entries.set(segment.id, this.recall(segment));
    this.segments = segments;
    this.lost = keeper.list().flatMap((id) => {
      const text = this.entries.has(id) ? '' : (keeper.read(id)?.text ?? '');
      return text === '' ? [] : [{ id, text }];
    });
    this.flushAll();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly entry = (id: string): Entry | undefined => this.entries.get(id);

  /** The segments as the api has them; another array only when one of them changed. */
  readonly list = (): readonly Segment[] => this.segments;

  /** What was written for segments that are no more. */
  readonly strays = (): readonly Stray[] => this.lost;

  /** The person has put it elsewhere, or does not want it. */
  dropStray(id: string): void {
    this.keeper.forget(id);
    this.lost = this.lost.filter((stray) => stray.id !== id);
    this.tell();
  }

  /** All entries in reading order. */
  all(): Entry[] {
    return this.order.flatMap((id) => this.entries.get(id) ?? []);
  }

  stateOf(id: string): SaveState {
    const entry = this.entries.get(id);
    return entry === undefined ? 'saved' : saveStateOf(entry, this.away);
  }

  /** The worst state of any segment. */
  readonly overall = (): SaveState => {
    let worst = 0;
    for (const entry of this.entries.values())
      worst = Math.max(worst, SAVE_STATES.indexOf(saveStateOf(entry, this.away)));
    return SAVE_STATES[worst] ?? 'saved';
  };

  /** How many segments hold work that the api has not got. */
  readonly pendingCount = (): number => (this.pending ??= this.all().filter(isPending).length);

  /** The person changed the text. */
  edit(id: string, coded: string): void {
    const entry = this.entries.get(id);
    const text = canonical(coded);
    if (entry === undefined || text === entry.text) return;
    this.put(id, { text, wantsConfirm: false, problem: undefined });
    this.schedule(id);
  }

  /** The person has read this text against its source. */
  confirm(id: string): void {
    this.put(id, { wantsConfirm: true, problem: undefined });
    this.flush(id);
  }

  /** Sends what is unsent of a segment now. */
  flush(id: string): void {
    if (this.entries.get(id)?.problem !== undefined) this.put(id, { problem: undefined });
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    void this.send(id);
  }

  flushAll(): void {
    for (const [id, entry] of this.entries) if (isPending(entry) && entry.problem === undefined) this.flush(id);
  }

  /** The page is going away: what is unsent goes out in requests that outlive it, and stays kept in any case. */
  leave(): void {
    this.isLeaving = true;
    this.flushAll();
    this.isLeaving = false;
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
    if (!isSameOrder(segments, this.order)) {
      // Asked for before the cut that is known here: an answer from yesterday.
      if (stampOf(segments) < stampOf(this.segments)) return;
      this.arrange(segments);
    }
    for (const segment of segments) {
      const entry = this.entries.get(segment.id);
      if (entry === undefined || isPending(entry) || entry.isSending || entry.conflict !== undefined) continue;
      const isNews = JSON.stringify(segment) !== JSON.stringify(entry.segment);
      if (isNews && segment.version >= entry.segment.version) this.adopt(segment);
    }
  }

  /** The api changed a segment for a reason of its own, such as a finding set aside. */
  adopt(segment: Segment): void {
    const entry = this.entries.get(segment.id);
    if (entry === undefined) return;
    const text = isDirty(entry) ? entry.text : storedText(segment);
    this.put(segment.id, { segment, text });
  }

  /** The person split or merged: what is left of it stands here at once. */
  applyCut(cut: { segments: readonly Segment[]; removed: string | null }): void {
    this.arrange(afterCut(this.segments, cut));
    for (const segment of cut.segments) {
      const { position = segment.position } = this.entries.get(segment.id)?.segment ?? {};
      this.adopt({ ...segment, position });
    }
  }

  dispose(): void {
    clearTimeout(this.retry);
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.listeners.clear();
  }

  /** Takes up another set of segments in another order; work on one that is no more strays, and stays kept. */
  private arrange(segments: readonly Segment[]): void {
    const present = new Set(segments.map(({ id }) => id));
    for (const [id, entry] of this.entries) {
      if (present.has(id)) continue;
      clearTimeout(this.timers.get(id));
      this.entries.delete(id);
      if (isDirty(entry) && entry.text !== '') this.lost = [...this.lost, { id, text: entry.text }];
      else this.keeper.forget(id);
    }
    for (const segment of segments) {
      const { id, position } = segment;
      const entry = this.entries.get(id);
      if (entry === undefined) this.entries.set(id, this.recall(segment));
      else if (entry.segment.position !== position)
        this.entries.set(id, { ...entry, segment: { ...entry.segment, position } });
    }
    this.order = segments.map(({ id }) => id);
    this.segments = this.all().map(({ segment }) => segment);
    this.tell();
  }

  private recall(segment: Segment): Entry {
    const text = storedText(segment);
    const kept = this.keeper.read(segment.id);
    if (kept === undefined) return { segment, text, wantsConfirm: false, isSending: false, unanswered: [] };
    // Whoever read this text read it against another source.
    const wantsConfirm = kept.wantsConfirm && (kept.source ?? segment.source) === segment.source;
    if (kept.text === text) return { segment, text, wantsConfirm, isSending: false, unanswered: [] };
    // Written against another version, perhaps: the api decides about it, as it would have then.
    const base = { ...segment, version: kept.version };
    return { segment: base, text: kept.text, wantsConfirm, isSending: false, unanswered: [] };
  }

  private schedule(id: string): void {
    clearTimeout(this.timers.get(id));
    this.timers.set(
      id,
      setTimeout(() => this.flush(id), AUTOSAVE_MS),
    );
  }

  /** One after the other for each segment, until the api has all that the person has. */
  private async send(id: string): Promise<void> {
    for (;;) {
      const entry = this.entries.get(id);
      if (entry === undefined || entry.isSending || entry.conflict !== undefined || entry.problem !== undefined) return;
      if (!isPending(entry)) return;
      const isText = isDirty(entry);
      const result = isText ? await this.sendText(entry) : await this.sendConfirmation(entry);
      if (!this.receive(id, result, { ...entry, isText })) return;
    }
  }

  private sendText({ segment, text, unanswered }: Entry): Promise<SendResult> {
    this.put(segment.id, { isSending: true, unanswered: [...unanswered, text] });
    return this.port.save(segment.id, text, segment.version, this.isLeaving);
  }

  private sendConfirmation({ segment }: Entry): Promise<SendResult> {
    this.put(segment.id, { isSending: true });
    return this.port.confirm(segment.id, segment.version, this.isLeaving);
  }

  /** Takes an answer in; false when sending this segment shall stop for now. */
  private receive(id: string, result: SendResult, sent: Entry & { isText: boolean }): boolean {
    const entry = this.entries.get(id);
    if (entry === undefined) return false;
    if (result.kind !== 'unreachable' && result.kind !== 'signed-out') this.setAway(undefined);
    switch (result.kind) {
      case 'saved':
        this.put(id, {
          isSending: false,
          segment: result.segment,
          unanswered: [],
          // Edited and confirmed again meanwhile: that is another confirmation.
          // And of another source: nobody has read that.
          wantsConfirm:
            entry.wantsConfirm &&
            (sent.isText || entry.text !== sent.text) &&
            result.segment.source === sent.segment.source,
        });
        return true;
      case 'conflict':
        return this.meet(entry, { ...result, theirs: canonical(result.theirs) }, sent.segment.version);
      case 'gone':
        this.put(id, { isSending: false });
        this.askAgain();
        return false;
      case 'refused':
        this.put(id, { isSending: false, problem: result.message, wantsConfirm: false });
        return false;
      case 'unreachable':
        this.put(id, { isSending: false });
        this.setAway('offline');
        return false;
      case 'signed-out':
        this.put(id, { isSending: false });
        this.setAway('signed-out');
        return false;
    }
  }

  /** A newer version stands: the person chooses, unless it holds what they have or what they sent before. */
  private meet(
    { segment, text, wantsConfirm, unanswered }: Entry,
    { theirs, source, version, by }: Extract<SendResult, { kind: 'conflict' }>,
    sentVersion: number,
  ): boolean {
    const isOurs = theirs === text || unanswered.includes(theirs);
    if (isOurs && version !== sentVersion) {
      this.put(segment.id, { isSending: false, segment: { ...segment, target: theirs, version }, unanswered: [] });
      // A confirmation spoke of the source as it was.
      if (wantsConfirm && (source ?? segment.source) !== segment.source) this.put(segment.id, { wantsConfirm: false });
      this.askAgain();
      return true;
    }
    this.put(segment.id, { isSending: false, conflict: { theirs, version, by } });
    return false;
  }

  private settleConflict(id: string, choose: (entry: Entry, theirs: string) => string): void {
    const entry = this.entries.get(id);
    if (entry?.conflict === undefined) return;
    const { theirs, version } = entry.conflict;
    this.put(id, {
      segment: { ...entry.segment, target: theirs, version },
      text: choose(entry, theirs),
      wantsConfirm: false,
      conflict: undefined,
      unanswered: [],
    });
    this.askAgain();
    this.flush(id);
  }

  /** A dead network is tried again by itself; a person who is signed out comes back on their own. */
  private setAway(away: Away | undefined): void {
    clearTimeout(this.retry);
    if (away === 'offline') this.retry = setTimeout(() => this.flushAll(), RETRY_MS);
    if (this.away === away) return;
    this.away = away;
    this.tell();
    if (away === undefined) this.flushAll();
  }

  private put(id: string, change: Partial<Entry>): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    const next = { ...entry, ...change };
    this.entries.set(id, next);
    if (next.segment !== entry.segment)
      this.segments = this.segments.map((segment) => (segment.id === id ? next.segment : segment));
    const { text, wantsConfirm, segment } = next;
    if (isPending(next))
      this.keeper.write(id, { text, wantsConfirm, version: segment.version, source: segment.source });
    else if (isPending(entry)) this.keeper.forget(id);
    this.tell();
  }

  private tell(): void {
    this.pending = undefined;
    for (const listener of this.listeners) listener();
  }
}
