import { type KeptWork, type WorkKeeper } from './kept-work.js';
import { type Segment, type SegmentPort, type SendResult } from './segment-port.js';

/** A house with rows and versions, a network that can be cut before or behind the house, and nobody to mock. */
export class House implements SegmentPort {
  readonly rows = new Map<string, Segment>();
  network: 'up' | 'down' | 'answers-lost' | 'signed-out' = 'up';
  saves = 0;

  constructor(...segments: Segment[]) {
    for (const each of segments) this.rows.set(each.id, each);
  }

  save(id: string, target: string, version: number): Promise<SendResult> {
    this.saves += 1;
    return this.answer(() => this.change(id, version, { target, state: 'initial' }));
  }

  confirm(id: string, version: number): Promise<SendResult> {
    return this.answer(() => this.change(id, version, { state: 'translated' }));
  }

  /** What another person does. */
  interfere(id: string, target: string): void {
    const row = this.row(id);
    this.rows.set(id, { ...row, target, version: row.version + 1 });
  }

  row(id: string): Segment {
    const row = this.rows.get(id);
    if (row === undefined) throw new Error(id);
    return row;
  }

  private change(id: string, version: number, change: Partial<Segment>): SendResult {
    if (!this.rows.has(id)) return { kind: 'gone' };
    const row = this.row(id);
    if (row.version !== version)
      return { kind: 'conflict', theirs: row.target ?? '', source: row.source, version: row.version, by: 'ines' };
    const next = { ...row, ...change, version: version + 1 };
    this.rows.set(id, next);
    return { kind: 'saved', segment: next };
  }

  private async answer(step: () => SendResult): Promise<SendResult> {
    await Promise.resolve();
    if (this.network === 'down') return { kind: 'unreachable' };
    if (this.network === 'signed-out') return { kind: 'signed-out' };
    const result = step();
    return this.network === 'answers-lost' ? { kind: 'unreachable' } : result;
  }
}

/** Keeps work as a browser would, for as long as the test runs. */
export function memoryKeeper(): WorkKeeper & { kept: Map<string, KeptWork> } {
  const kept = new Map<string, KeptWork>();
  return {
    kept,
    read: (id) => kept.get(id),
    write: (id, work) => void kept.set(id, work),
    forget: (id) => void kept.delete(id),
    list: () => [...kept.keys()],
  };
}
