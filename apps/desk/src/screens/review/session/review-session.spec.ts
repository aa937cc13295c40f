import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { House, memoryKeeper } from './house-double.js';
import { ReviewSession } from './review-session.js';
import { segment } from './segment.factory.js';

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
});
