import { canonical } from '../coded/coded-text.js';
import { type Away, type Entry, isDirty, isPending } from './entry.js';
import { type SegmentPort, type SendResult } from './segment-port.js';
import { type Worksheet } from './worksheet.js';

const AUTOSAVE_MS = 600;
const RETRY_MS = 2_000;

/** Sends what is unsent of a worksheet, again and again until the api has answered that it has exactly this. */
export class Sender {
  /** Why nothing can be sent now. */
  away: Away | undefined;
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private retry: ReturnType<typeof setTimeout> | undefined;
  private isLeaving = false;

  constructor(
    private readonly port: SegmentPort,
    private readonly sheet: Worksheet,
    /** Called when the api's segments have to be asked for again. */
    private readonly askAgain: () => void,
  ) {}

  /** Sends a segment once the person has paused. */
  schedule(id: string): void {
    clearTimeout(this.timers.get(id));
    this.timers.set(
      id,
      setTimeout(() => this.flush(id), AUTOSAVE_MS),
    );
  }

  flush(id: string): void {
    if (this.sheet.entry(id)?.problem !== undefined) this.sheet.put(id, { problem: undefined });
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    void this.send(id);
  }

  flushAll(): void {
    for (const entry of this.sheet.all()) {
      if (isPending(entry) && entry.problem === undefined) this.flush(entry.segment.id);
    }
  }

  /** What is unsent goes out in requests that outlive the page. */
  leave(): void {
    this.isLeaving = true;
    this.flushAll();
    this.isLeaving = false;
  }

  dispose(): void {
    clearTimeout(this.retry);
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  /** One after the other for each segment, until the api has all that the person has. */
  private async send(id: string): Promise<void> {
    for (;;) {
      const entry = this.sheet.entry(id);
      if (entry === undefined || entry.isSending || entry.conflict !== undefined || entry.problem !== undefined) return;
      if (!isPending(entry)) return;
      const isText = isDirty(entry);
      const result = isText ? await this.sendText(entry) : await this.sendConfirmation(entry);
      if (!this.receive(id, result, { ...entry, isText })) return;
    }
  }

  private sendText({ segment, text, unanswered }: Entry): Promise<SendResult> {
    this.sheet.put(segment.id, { isSending: true, unanswered: [...unanswered, text] });
    return this.port.save(segment.id, text, segment.version, this.isLeaving);
  }

  private sendConfirmation({ segment }: Entry): Promise<SendResult> {
    this.sheet.put(segment.id, { isSending: true });
    return this.port.confirm(segment.id, segment.version, this.isLeaving);
  }

  /** Takes an answer in; false when sending this segment shall stop for now. */
  private receive(id: string, result: SendResult, sent: Entry & { isText: boolean }): boolean {
    const entry = this.sheet.entry(id);
    if (entry === undefined) return false;
    if (result.kind !== 'unreachable' && result.kind !== 'signed-out') this.setAway(undefined);
    switch (result.kind) {
      case 'saved':
        this.sheet.put(id, {
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
        this.sheet.put(id, { isSending: false });
        this.askAgain();
        return false;
      case 'refused':
        this.sheet.put(id, { isSending: false, problem: result.message, wantsConfirm: false });
        return false;
      case 'unreachable':
        this.sheet.put(id, { isSending: false });
        this.setAway('offline');
        return false;
      case 'signed-out':
        this.sheet.put(id, { isSending: false });
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
      this.sheet.put(segment.id, {
        isSending: false,
        segment: { ...segment, target: theirs, version },
        unanswered: [],
      });
      // A confirmation spoke of the source as it was.
      if (wantsConfirm && (source ?? segment.source) !== segment.source)
        this.sheet.put(segment.id, { wantsConfirm: false });
      this.askAgain();
      return true;
    }
    this.sheet.put(segment.id, { isSending: false, conflict: { theirs, version, by } });
    return false;
  }

  /** A dead network is tried again by itself; a person who is signed out comes back on their own. */
  private setAway(away: Away | undefined): void {
    clearTimeout(this.retry);
    if (away === 'offline') this.retry = setTimeout(() => this.flushAll(), RETRY_MS);
    if (this.away === away) return;
    this.away = away;
    this.sheet.tell();
    if (away === undefined) this.flushAll();
  }
}
