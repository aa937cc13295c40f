import { describe, expect, it } from '@jest/globals';
import { withPatience } from './database-patience.js';

const QUICK = { patienceMs: 60_000, pauseMs: 1 };

/** A step that fails this often, and keeps what it was told each time. */
function failing(times: number): { step: (isRepeated: boolean) => Promise<string>; told: boolean[] } {
  const told: boolean[] = [];
  const step = (isRepeated: boolean): Promise<string> => {
    told.push(isRepeated);
    return told.length > times ? Promise.resolve('written') : Promise.reject(new Error('the database is away'));
  };
  return { step, told };
}

describe('withPatience', () => {
  it('answers what the step answers, once the database is back, and tells it that it is repeated', async () => {
    const { step, told } = failing(2);
    await expect(withPatience(step, () => true, QUICK)).resolves.toBe('written');
    expect(told).toEqual([false, true, true]);
  });

  it('gives up at once when the process is to end', async () => {
    const { step, told } = failing(2);
    await expect(withPatience(step, () => false, QUICK)).rejects.toThrow('away');
    expect(told).toEqual([false]);
  });

  it('gives up when its patience is at an end', async () => {
    const { step } = failing(Infinity);
    await expect(withPatience(step, () => true, { patienceMs: 10, pauseMs: 1 })).rejects.toThrow('away');
  });
});
