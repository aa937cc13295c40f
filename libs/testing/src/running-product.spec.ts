import { type ChildProcess, spawn } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { whenStarted } from './running-product.js';

/** Far below the half minute that a process is given to come up. */
const AT_ONCE_MS = 15_000;

const run = (script: string): ChildProcess => spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
const refuse = () => Promise.reject(new Error('nobody listens'));

describe('waiting for a process to be ready', () => {
  it.each([
    ['with a code', 'process.exit(3)', 'It ended with 3.'],
    ['by a signal', 'process.kill(process.pid, "SIGKILL")', 'It ended with SIGKILL.'],
  ])(
    'fails as soon as it has ended %s',
    async (_how, script, message) => {
      await expect(whenStarted(run(script), refuse, (ended) => `It ended with ${ended}.`)).rejects.toThrow(message);
    },
    AT_ONCE_MS,
  );

  it('is done when it is ready, however often it was not', async () => {
    const child = run('setInterval(() => undefined, 1000)');
    let looks = 0;
    const isReady = (): boolean => {
      looks += 1;
      if (looks === 1) throw new Error('nobody listens');
      return looks === 3;
    };
    await whenStarted(child, isReady, () => 'It ended.');
    expect(looks).toBe(3);
    child.kill();
  });
});
