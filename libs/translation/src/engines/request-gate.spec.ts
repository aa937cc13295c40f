import { describe, expect, it } from '@jest/globals';
import { RequestGate } from './request-gate.js';
import { retryAfterMs } from './retry-after.js';

/** Runs so many requests through a gate; answers when each began and how many were under way at most. */
async function runThrough(gate: RequestGate, count: number): Promise<{ began: number[]; most: number }> {
  const start = performance.now();
  const began: number[] = [];
  let [underWay, most] = [0, 0];
  const ask = () =>
    gate.run(async () => {
      began.push(performance.now() - start);
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
    });
  await Promise.all(Array.from({ length: count }, ask));
  return { began, most };
}

describe('the gate before an outside engine', () => {
  it('lets no more requests be under way than it may, and each of them in the end', async () => {
    const { began, most } = await runThrough(new RequestGate({ concurrent: 3, perSecond: 1_000 }), 20);
    expect([began.length, most]).toEqual([20, 3]);
  });

  it('lets a burst through after a rest, then keeps the pace', async () => {
    const { began } = await runThrough(new RequestGate({ concurrent: 20, perSecond: 50 }), 60);
    expect(began[49]).toBeLessThan(150);
    expect(began[59]).toBeGreaterThan(150);
  });

  it('lets nobody in while the engine wants a pause', async () => {
    const gate = new RequestGate({ concurrent: 3, perSecond: 1_000 });
    gate.closeFor(60);
    gate.closeFor(10);
    expect(gate.closedForMs).toBeGreaterThan(40);
    expect((await runThrough(gate, 2)).began[0]).toBeGreaterThan(50);
  });

  it('is free again after a request that failed', async () => {
    const gate = new RequestGate({ concurrent: 1, perSecond: 1_000 });
    await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await gate.run(() => Promise.resolve('yes'))).toBe('yes');
  });
});

describe('the pause that an engine asks for', () => {
  const NOW = Date.parse('2026-11-24T12:00:00Z');
  it.each([
    ['3', 3_000],
    ['Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('%j is read as %j milliseconds', (value, ms) => {
    expect(retryAfterMs(value, NOW)).toBe(ms);
  });
});
