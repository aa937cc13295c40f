import { type ArticleDocument } from '../article-document.js';

/** What the writer has now. */
export interface DraftContent {
  document: ArticleDocument;
  section: string;
}

/** What a save answered. */
export type SaveAnswer =
  | { kind: 'saved'; version: number }
  | ({ kind: 'conflict' } & Theirs)
  /** No longer a draft. */
  | { kind: 'closed' }
  | { kind: 'refused'; problem: string }
  /** No answer, or none that tells anything: worth trying again. */
  | { kind: 'unreachable' }
  /** The session has ended: worth trying again once the writer is back. */
  | { kind: 'signed-out' };

/** What somebody else saved first. */
export interface Theirs {
  version: number;
  document: ArticleDocument;
  changedBy?: string;
}

export type SaveState =
  | { kind: 'saved' | 'unsaved' | 'saving' | 'unreachable' | 'signed-out' | 'closed' }
  | { kind: 'refused'; problem: string }
  | { kind: 'conflict'; theirs: Theirs };

interface DraftSaverOptions {
  version: number;
  read: () => DraftContent;
  save: (version: number, content: DraftContent) => Promise<SaveAnswer>;
}

/** A pause in writing after which the draft is saved, and the longest time that it waits for one. */
const PAUSE_MS = 700;
const LONGEST_WAIT_MS = 5_000;
const RETRY_MS = [2_000, 4_000, 8_000, 15_000] as const;

/** Saves a draft while it is written, one save at a time, never over what somebody else saved. */
export class DraftSaver {
  state: SaveState = { kind: 'saved' };
  version: number;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unsavedSince: number | undefined;
  private saving: Promise<void> | undefined;
  private failures = 0;

  constructor(private readonly options: DraftSaverOptions) {
    this.version = options.version;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SaveState => this.state;

  /** Says that something changed. */
  touch(): void {
    if (this.state.kind === 'conflict' || this.state.kind === 'closed') return;
    const now = Date.now();
    this.unsavedSince ??= now;
    if (this.saving === undefined) this.become({ kind: 'unsaved' });
    const wait = Math.min(PAUSE_MS, Math.max(0, this.unsavedSince + LONGEST_WAIT_MS - now));
    this.schedule(wait);
  }

  /** Saves what is unsaved now; answers whether everything is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.saving;
    if (this.unsavedSince !== undefined) await this.saveNow();
    return this.state.kind === 'saved';
  }

  /** Ends a conflict: the writer's text goes over the other one, which stays in the history. */
  async keepMine(): Promise<void> {
    if (this.state.kind !== 'conflict') return;
    this.version = this.state.theirs.version;
    this.unsavedSince = Date.now();
    await this.saveNow();
  }

  /** Ends a conflict: the writer goes on from the other text, which the caller has put into the editor. */
  takeTheirs(): void {
    if (this.state.kind !== 'conflict') return;
    this.version = this.state.theirs.version;
    this.unsavedSince = undefined;
    this.become({ kind: 'saved' });
  }

  /** Whether closing the window would lose something. */
  get isDirty(): boolean {
    return this.unsavedSince !== undefined || this.saving !== undefined;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  /** Whether something was written since the last save began. */
  private hasNews(): boolean {
    return this.unsavedSince !== undefined;
  }

  private schedule(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), wait);
  }

  private saveNow(): Promise<void> {
    this.saving ??= this.save().finally(() => {
      this.saving = undefined;
      if (this.unsavedSince !== undefined && this.state.kind === 'unsaved') this.touch();
    });
    return this.saving;
  }

  private async save(): Promise<void> {
    clearTimeout(this.timer);
    const since = this.unsavedSince;
    this.unsavedSince = undefined;
    this.become({ kind: 'saving' });
    const answer = await this.options
      .save(this.version, this.options.read())
      .catch((): SaveAnswer => ({ kind: 'unreachable' }));
    if (answer.kind === 'saved') {
      this.failures = 0;
      this.version = answer.version;
      this.become({ kind: this.hasNews() ? 'unsaved' : 'saved' });
      return;
    }
    this.unsavedSince = since ?? Date.now();
    if (answer.kind === 'conflict') {
      const { version, document, changedBy } = answer;
      this.become({ kind: 'conflict', theirs: { version, document, changedBy } });
    } else this.become(answer);
    if (answer.kind === 'unreachable') {
      this.schedule(RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] ?? 0);
      this.failures += 1;
    }
  }

  private become(state: SaveState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
