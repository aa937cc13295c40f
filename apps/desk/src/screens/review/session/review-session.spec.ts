import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type KeptWork, type WorkKeeper } from './kept-work.js';
import { ReviewSession } from './review-session.js';
import { type Segment, type SegmentPort, type SendResult } from './segment-port.js';

function segment(id: string, target: string): Segment {
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
  };
}

/** A house with rows and versions, a network that can be cut before or behind the house, and nobody to mock. */
class House implements SegmentPort {
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

function memoryKeeper(): WorkKeeper & { kept: Map<string, KeptWork> } {
  const kept = new Map<string, KeptWork>();
  return {
    kept,
    read: (id) => kept.get(id),
    write: (id, work) => void kept.set(id, work),
    forget: (id) => void kept.delete(id),
    list: () => [...kept.keys()],
  };
}

const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(5_000);

describe('the work on an edition', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('says unsaved, saving and saved only when each is true', async () => {
    const house = new House(segment('a', 'uno'));
    const session = new ReviewSession(house, memoryKeeper(), [...house.rows.values()]);
    const seen = [session.overall()];
    session.subscribe(() => {
      if (seen.at(-1) !== session.overall()) seen.push(session.overall());
    });
    session.edit('a', 'dos');
    session.edit('a', 'tres');
    await settle();
    expect(seen).toEqual(['saved', 'unsaved', 'saving', 'saved']);
    expect(house.row('a').target).toBe('tres');
    expect(house.saves).toBe(1);
  });

  it('saves and confirms forty segments at a stroke', async () => {
    const house = new House(...Array.from({ length: 40 }, (_, index) => segment(`s${index}`, 'uno')));
    const session = new ReviewSession(house, memoryKeeper(), [...house.rows.values()]);
    for (const id of house.rows.keys()) {
      session.edit(id, `texto ${id}`);
      session.confirm(id);
    }
    await settle();
    for (const [id, row] of house.rows) expect(row).toMatchObject({ target: `texto ${id}`, state: 'translated' });
    expect(session.overall()).toBe('saved');
  });

  it('sends what was typed while the text before it was on its way', async () => {
    const house = new House(segment('a', 'uno'));
    const session = new ReviewSession(house, memoryKeeper(), [...house.rows.values()]);
    session.edit('a', 'dos');
    session.flush('a');
    session.edit('a', 'tres');
    session.confirm('a');
    await settle();
    expect(house.row('a')).toMatchObject({ target: 'tres', state: 'translated' });
  });

  it.each(['down', 'answers-lost'] as const)(
    'keeps work while the network is %s and sends it on return',
    async (cut) => {
      const house = new House(segment('a', 'uno'), segment('b', 'uno'));
      const keeper = memoryKeeper();
      const session = new ReviewSession(house, keeper, [...house.rows.values()]);
      house.network = cut;
      session.edit('a', 'dos');
      session.flush('a');
      session.edit('b', 'seis');
      session.confirm('b');
      await settle();
      session.edit('a', 'dos y tres');
      await settle();
      expect(session.overall()).toBe('offline');
      expect(keeper.kept.get('a')?.text).toBe('dos y tres');
      house.network = 'up';
      await settle();
      expect(session.overall()).toBe('saved');
      expect(house.row('a').target).toBe('dos y tres');
      expect(house.row('b')).toMatchObject({ target: 'seis', state: 'translated' });
      expect(keeper.kept.size).toBe(0);
    },
  );

  it('keeps work of somebody whose session ended and sends it when they are back', async () => {
    const house = new House(segment('a', 'uno'), segment('b', 'uno'));
    const keeper = memoryKeeper();
    const session = new ReviewSession(house, keeper, [...house.rows.values()]);
    house.network = 'signed-out';
    session.edit('a', 'dos');
    session.edit('b', 'tres');
    session.confirm('b');
    await settle();
    expect(session.overall()).toBe('signed-out');
    const tries = house.saves;
    await settle();
    expect(house.saves).toBe(tries);
    expect(keeper.kept.get('a')?.text).toBe('dos');
    house.network = 'up';
    session.flushAll();
    await settle();
    expect(session.overall()).toBe('saved');
    expect(house.row('a').target).toBe('dos');
    expect(house.row('b')).toMatchObject({ target: 'tres', state: 'translated' });
  });

  it('takes up kept work after the browser was closed', async () => {
    const house = new House(segment('a', 'uno'));
    const keeper = memoryKeeper();
    keeper.write('a', { text: 'dos', version: 1, wantsConfirm: true });
    const session = new ReviewSession(house, keeper, [...house.rows.values()]);
    expect(session.entry('a')?.text).toBe('dos');
    await settle();
    expect(house.row('a')).toMatchObject({ target: 'dos', state: 'translated' });
  });

  it.each([
    ['mine', 'keepMine', 'dos'],
    ['theirs', 'takeTheirs', 'suyo'],
  ] as const)('leaves the choice to the person when somebody else saved first: %s', async (_name, choice, target) => {
    const house = new House(segment('a', 'uno'));
    const session = new ReviewSession(house, memoryKeeper(), [...house.rows.values()]);
    house.interfere('a', 'suyo');
    session.edit('a', 'dos');
    await settle();
    expect(session.stateOf('a')).toBe('conflict');
    expect(session.entry('a')).toMatchObject({ text: 'dos', conflict: { theirs: 'suyo', by: 'ines' } });
    expect(house.row('a').target).toBe('suyo');
    session[choice]('a');
    await settle();
    expect(house.row('a').target).toBe(target);
    expect(session.overall()).toBe('saved');
  });

  it('asks nobody when both wrote the same', async () => {
    const house = new House(segment('a', 'uno'));
    const session = new ReviewSession(house, memoryKeeper(), [...house.rows.values()]);
    house.interfere('a', 'dos');
    session.edit('a', 'dos');
    session.confirm('a');
    await settle();
    expect(house.row('a')).toMatchObject({ target: 'dos', state: 'translated' });
    expect(session.overall()).toBe('saved');
  });

  it('takes in what others did, but never over unsent work', async () => {
    const house = new House(segment('a', 'uno'), segment('b', 'uno'));
    const session = new ReviewSession(house, memoryKeeper(), [...house.rows.values()]);
    session.edit('a', 'mío');
    house.interfere('a', 'suyo');
    house.interfere('b', 'suyo');
    session.refresh([...house.rows.values()]);
    expect([session.entry('a')?.text, session.entry('b')?.text]).toEqual(['mío', 'suyo']);
    await settle();
    expect(session.stateOf('a')).toBe('conflict');
  });

  /** Another person splits `a` in two; what was `a b` is `a`, and `b` stands behind it. */
  const splitByOthers = (house: House): Segment[] => {
    const [first, ...rest] = [...house.rows.values()];
    if (first === undefined) throw new Error('There is nothing to split.');
    const halves = [
      { ...first, source: 'A', version: first.version + 1, state: 'initial' as const },
      { ...segment('half', ''), source: 'day.', position: 1 },
    ];
    const after = [...halves, ...rest.map((one, index) => ({ ...one, position: index + 2 }))];
    house.rows.clear();
    for (const one of after) house.rows.set(one.id, one);
    return after;
  };

  it('takes in splits and merges of others in their order, and keeps what is unsent', async () => {
    const house = new House(segment('a', 'uno'), segment('b', 'dos'));
    const session = new ReviewSession(house, memoryKeeper(), [...house.rows.values()]);
    session.edit('b', 'dos y medio');
    session.refresh(splitByOthers(house));
    expect(session.list().map(({ id, position }) => [id, position])).toEqual([
      ['a', 0],
      ['half', 1],
      ['b', 2],
    ]);
    expect(session.entry('b')?.text).toBe('dos y medio');
    await settle();
    expect(house.row('b').target).toBe('dos y medio');
  });

  it('is not led back by an answer from before its own cut', () => {
    const house = new House(segment('a', 'uno'), segment('b', 'dos'));
    const session = new ReviewSession(house, memoryKeeper(), [...house.rows.values()]);
    const before = [...house.rows.values()];
    const [first, second] = splitByOthers(house);
    if (first === undefined || second === undefined) throw new Error('There are no halves.');
    session.applyCut({ segments: [first, second], removed: null });
    session.refresh(before);
    expect(session.list().map(({ id }) => id)).toEqual(['a', 'half', 'b']);
    expect(session.entry('a')?.segment.source).toBe('A');
  });

  it.each(['up', 'down'] as const)(
    'keeps work on a segment that was merged away, with the network %s',
    async (network) => {
      const house = new House(segment('a', 'uno'), segment('b', 'dos'));
      const keeper = memoryKeeper();
      const asked: string[] = [];
      const session = new ReviewSession(house, keeper, [...house.rows.values()], () => asked.push('again'));
      house.network = network;
      session.edit('b', 'trabajo');
      house.rows.set('a', { ...house.row('a'), source: 'A day. A day.', version: 3 });
      house.rows.delete('b');
      await settle();
      expect(asked.length > 0).toBe(network === 'up');
      house.network = 'up';
      session.refresh([...house.rows.values()]);
      expect(session.strays()).toEqual([{ id: 'b', text: 'trabajo' }]);
      const later = new ReviewSession(house, keeper, [...house.rows.values()]);
      expect(later.strays()).toEqual([{ id: 'b', text: 'trabajo' }]);
      later.dropStray('b');
      expect([later.strays(), keeper.kept.size]).toEqual([[], 0]);
      expect(session.overall()).toBe('saved');
    },
  );

  it('confirms nothing against a source that was cut meanwhile', async () => {
    const house = new House(segment('a', 'uno'));
    const keeper = memoryKeeper();
    const session = new ReviewSession(house, keeper, [...house.rows.values()]);
    house.network = 'answers-lost';
    session.edit('a', 'dos');
    session.confirm('a');
    await jest.advanceTimersByTimeAsync(100);
    splitByOthers(house);
    expect(house.row('a').target).toBe('dos');
    const later = new ReviewSession(house, keeper, [...house.rows.values()]);
    house.network = 'up';
    await settle();
    expect(house.row('a').state).toBe('initial');
    expect([session.overall(), later.overall()]).toEqual(['saved', 'saved']);
  });
});
