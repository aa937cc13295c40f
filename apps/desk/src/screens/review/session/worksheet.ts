import { type Entry, isDirty, isPending, recalled } from './entry.js';
import { type Stray, type WorkKeeper } from './kept-work.js';
import { type Segment } from './segment-port.js';

/** All entries of an edition in reading order; what is unsent of them is kept, and whoever looks on is told of changes. */
export class Worksheet {
  private readonly entries = new Map<string, Entry>();
  private readonly listeners = new Set<() => void>();
  private order: readonly string[] = [];
  private inOrder: readonly Segment[] = [];
  private lost: readonly Stray[] = [];
  /** Counted when somebody asks, once after each change. */
  private pending: number | undefined;

  constructor(
    private readonly keeper: WorkKeeper,
    segments: readonly Segment[],
  ) {
    this.order = segments.map(({ id }) => id);
    for (const segment of segments) this.entries.set(segment.id, recalled(segment, keeper.read(segment.id)));
    this.inOrder = segments;
    this.lost = keeper.list().flatMap((id) => {
      const text = this.entries.has(id) ? '' : (keeper.read(id)?.text ?? '');
      return text === '' ? [] : [{ id, text }];
    });
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Something that the entries do not say has changed. */
  tell(): void {
    this.pending = undefined;
    for (const listener of this.listeners) listener();
  }

  entry(id: string): Entry | undefined {
    return this.entries.get(id);
  }

  all(): Entry[] {
    return this.order.flatMap((id) => this.entries.get(id) ?? []);
  }

  ids(): readonly string[] {
    return this.order;
  }

  /** The segments as the api has them; another array only when one of them changed. */
  segments(): readonly Segment[] {
    return this.inOrder;
  }

  /** What was written for segments that are no more. */
  strays(): readonly Stray[] {
    return this.lost;
  }

  pendingCount(): number {
    return (this.pending ??= this.all().filter(isPending).length);
  }

  dropStray(id: string): void {
    this.keeper.forget(id);
    this.lost = this.lost.filter((stray) => stray.id !== id);
    this.tell();
  }

  put(id: string, change: Partial<Entry>): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    const next = { ...entry, ...change };
    this.entries.set(id, next);
    if (next.segment !== entry.segment)
      this.inOrder = this.inOrder.map((segment) => (segment.id === id ? next.segment : segment));
    const { text, wantsConfirm, segment } = next;
    if (isPending(next))
      this.keeper.write(id, { text, wantsConfirm, version: segment.version, source: segment.source });
    else if (isPending(entry)) this.keeper.forget(id);
    this.tell();
  }

  /** Takes up another set of segments in another order; work on one that is no more strays, and stays kept. */
  arrange(segments: readonly Segment[]): void {
    const present = new Set(segments.map(({ id }) => id));
    for (const [id, entry] of this.entries) {
      if (present.has(id)) continue;
      this.entries.delete(id);
      if (isDirty(entry) && entry.text !== '') this.lost = [...this.lost, { id, text: entry.text }];
      else this.keeper.forget(id);
    }
    for (const segment of segments) {
      const { id, position } = segment;
      const entry = this.entries.get(id);
      if (entry === undefined) this.entries.set(id, recalled(segment, this.keeper.read(id)));
      else if (entry.segment.position !== position)
        this.entries.set(id, { ...entry, segment: { ...entry.segment, position } });
    }
    this.order = segments.map(({ id }) => id);
    this.inOrder = this.all().map(({ segment }) => segment);
    this.tell();
  }

  dispose(): void {
    this.listeners.clear();
  }
}
