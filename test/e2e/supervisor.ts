import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, whenStarted } from '@anverso/testing';

/** What `npm start` runs, without npm. */
export interface Supervisor {
  child: ChildProcess;
  /** All that it has said so far. */
  said(): string;
  /** Once it says that everything runs; fails with what it said when it ends before. */
  started(withinMs: number): Promise<void>;
  ended: Promise<number | null>;
}

/** A supervisor with a data folder and ports of its own. */
export interface NewMachine {
  supervisor: Supervisor;
  dataDir: string;
  deskUrl: string;
  siteUrl: string;
  close(): Promise<void>;
}

/** Starts the supervisor alone, with nothing in its environment but this. */
export function startSupervisor(env: Record<string, string>): Supervisor {
  const child = spawn(process.execPath, ['dist/apps/cli/src/main.js', 'start'], {
    env: { PATH: process.env.PATH ?? '', TERMINAL_LANG: 'en', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    child,
    said: () => said,
    started: (withinMs) =>
      whenStarted(
        child,
        () => said.includes('Ctrl-C'),
        (code) => `It ended with ${code}: ${said}`,
        withinMs,
      ),
    ended,
  };
}

/** Starts everything where nothing was before, and waits until it runs. */
export async function startOnNewMachine(): Promise<NewMachine> {
  const dataDir = await mkdtemp(join(tmpdir(), 'anverso-first-'));
  const [apiPort, sitePort] = [await freePort(), await freePort()];
  const supervisor = startSupervisor({ DATA_DIR: dataDir, API_PORT: String(apiPort), SITE_PORT: String(sitePort) });
  await supervisor.started(120_000);
  return {
    supervisor,
    dataDir,
    deskUrl: `http://localhost:${apiPort}`,
    siteUrl: `http://localhost:${sitePort}`,
    async close() {
      supervisor.child.kill('SIGINT');
      await supervisor.ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
