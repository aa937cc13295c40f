import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ArticleDocument } from '../article-document.js';
import { DraftSaver, type SaveAnswer } from './draft-saver.js';

const document: ArticleDocument = { headline: 'A', byline: [], blocks: [] };

describe('saving while a draft is written', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  /** A house that answers in turn, and then always that it saved. */
  function open(...answers: ((SaveAnswer & { after?: number }) | Error)[]) {
    const saved: { version: number; headline: string }[] = [];
    const content = { document, section: 'politics' };
    const saver = new DraftSaver({
      version: 1,
      read: () => content,
      save: async (version, { document: { headline } }) => {
        const answer = answers.shift() ?? { kind: 'saved', version: version + 1 };
        if (answer instanceof Error) throw answer;
        if ('after' in answer) await new Promise((done) => setTimeout(done, answer.after));
        saved.push({ version, headline });
        return answer;
      },
    });
    const write = (headline: string): void => {
      content.document = { ...document, headline };
      saver.touch();
    };
    return { saver, saved, write, kind: () => saver.state.kind };
  }

  it('says the truth at every moment', async () => {
    const { write, kind, saved } = open();
    expect(kind()).toBe('saved');
    write('B');
    expect(kind()).toBe('unsaved');
    await jest.advanceTimersByTimeAsync(699);
    expect([kind(), saved.length]).toEqual(['unsaved', 0]);
    await jest.advanceTimersByTimeAsync(1);
    expect([kind(), saved]).toEqual(['saved', [{ version: 1, headline: 'B' }]]);
  });

  it('waits for a pause, but not for ever', async () => {
    const { write, saved } = open();
    for (let index = 0; index < 20; index += 1) {
      write(`B${index}`);
      await jest.advanceTimersByTimeAsync(300);
    }
    expect(saved.length).toBeGreaterThanOrEqual(1);
  });

  it('saves what was written while it saved, on the new version', async () => {
    const { saved, write, kind } = open({ kind: 'saved', version: 2, after: 100 });
    write('B');
    await jest.advanceTimersByTimeAsync(700);
    write('C');
    expect(kind()).toBe('saving');
    await jest.advanceTimersByTimeAsync(100);
    expect(kind()).toBe('unsaved');
    await jest.advanceTimersByTimeAsync(1_000);
    expect([kind(), saved]).toEqual([
      'saved',
      [
        { version: 1, headline: 'B' },
        { version: 2, headline: 'C' },
      ],
    ]);
  });

  it('tries again when nobody answers, and loses nothing', async () => {
    const { saver, write, kind, saved } = open(new Error('offline'), { kind: 'unreachable' });
    write('B');
    await jest.advanceTimersByTimeAsync(700);
    expect([kind(), saver.isDirty]).toEqual(['unreachable', true]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect([kind(), saved.at(-1)]).toEqual(['saved', { version: 1, headline: 'B' }]);
  });

  it('waits for a writer whose session ended, and saves when they are back', async () => {
    const { saver, write, kind, saved } = open({ kind: 'signed-out' });
    write('B');
    await jest.advanceTimersByTimeAsync(20_000);
    expect([kind(), saver.isDirty, saved.length]).toEqual(['signed-out', true, 1]);
    await saver.flush();
    expect([kind(), saved.at(-1)]).toEqual(['saved', { version: 1, headline: 'B' }]);
  });

  it.each<['keep' | 'take', string, number]>([
    ['keep', 'saved', 5],
    ['take', 'saved', 4],
  ])('stops at a conflict until the writer chooses: %s', async (choice, kind, version) => {
    const { saver, write } = open({ kind: 'conflict', version: 4, document, changedBy: 'Ana' });
    write('B');
    await jest.advanceTimersByTimeAsync(700);
    expect(saver.state).toMatchObject({ kind: 'conflict', theirs: { version: 4, changedBy: 'Ana' } });
    write('C');
    await jest.advanceTimersByTimeAsync(20_000);
    expect(saver.state.kind).toBe('conflict');
    if (choice === 'keep') await saver.keepMine();
    else saver.takeTheirs();
    expect([saver.state.kind, saver.version]).toEqual([kind, version]);
  });

  it('does not knock again at a story that was submitted', async () => {
    const { write, kind, saved } = open({ kind: 'closed' });
    write('B');
    await jest.advanceTimersByTimeAsync(700);
    write('C');
    await jest.advanceTimersByTimeAsync(20_000);
    expect([kind(), saved.length]).toEqual(['closed', 1]);
  });
});
