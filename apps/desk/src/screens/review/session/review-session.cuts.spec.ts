import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { House, memoryKeeper } from './house-double.js';
import { ReviewSession } from './review-session.js';
import { segment } from './segment.factory.js';
import { type Segment } from './segment-port.js';

const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(5_000);

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

describe('the work on an edition that is cut anew', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

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
