import { closeSync, createWriteStream, openSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GuardedProcess } from '@anverso/platform';

const APPS_FOLDER = resolve(import.meta.dirname, '../../..');
/** Draining requests and jobs; together with the servers' own shutdown it stays below ten seconds. */
const GRACE_SECONDS = 6;
const LOOK_AGAIN_MS = 100;
/** Without an address to ask, an app is ready when it has run this long. */
const SETTLED_MS = 1_500;
/** An app that ran this long before it ended is started again at once. */
const STEADY_MS = 60_000;
const LONGEST_PAUSE_SECONDS = 30;
const MOST_FAILED_STARTS = 3;
const LARGEST_LOG = 10 * 1024 * 1024;
/** A wrong configuration does not mend itself by trying again. */
const EX_CONFIG = 78;

export interface AppDefinition {
  name: 'api' | 'worker' | 'site';
  /** Answers 2xx when the app takes work. */
  health?: string;
}

/** An app that never became ready; `log` tells why. */
export class AppFailed extends Error {
  override readonly name = 'AppFailed';

  constructor(
    readonly app: string,
    readonly log: string,
  ) {
    super(`${app} did not start; see ${log}`);
  }
}

export interface SupervisedApp {
  name: string;
  /** Settles once: the app takes work, or it failed to start. */
  ready: Promise<void>;
  stop(): Promise<void>;
}

export interface SuperviseOptions {
  logs: string;
  /** Also shows what the app logs. */
  verbose: boolean;
  /** Called when an app that had been ready has ended and will be started again. */
  onRestart(app: string, code: number, seconds: number): void;
}

/** Runs one app, and runs it again whenever it ends by itself. */
export function superviseApp({ name, health }: AppDefinition, options: SuperviseOptions): SupervisedApp {
  const log = join(options.logs, `${name}.log`);
  const stopping = new AbortController();
  let running: GuardedProcess | undefined;
  let isReady = false;
  let failures = 0;

  const isStopping = (): boolean => stopping.signal.aborted;

  const runOnce = async (): Promise<number> => {
    const startedAt = Date.now();
    running = launch(name, log, options.verbose);
    const code = await running.exited;
    failures = Date.now() - startedAt > STEADY_MS ? 1 : failures + 1;
    return code;
  };

  const run = async (): Promise<void> => {
    for (;;) {
      const code = await runOnce();
      if (isStopping()) return;
      if (!isReady && (failures === MOST_FAILED_STARTS || code === EX_CONFIG)) throw new AppFailed(name, log);
      const seconds = Math.min(2 ** (failures - 1), LONGEST_PAUSE_SECONDS);
      if (isReady) options.onRestart(name, code, seconds);
      await pause(seconds * 1_000, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (isStopping()) return;
    }
  };

  const whole = run();
  const ready = Promise.race([whole, untilHealthy(health, () => running, stopping.signal)]).then(() => {
    isReady = true;
  });
  for (const promise of [whole, ready]) promise.catch(() => undefined);
  return {
    name,
    ready,
    async stop() {
      stopping.abort();
      await running?.stop();
    },
  };
}

function launch(name: string, log: string, verbose: boolean): GuardedProcess {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(log, `${log}.1`);
  const file = openSync(log, 'a', 0o600);
  const started = GuardedProcess.start({
    command: [process.execPath, join(APPS_FOLDER, name, 'src/main.js')],
    stopSignal: 'SIGTERM',
    graceSeconds: GRACE_SECONDS,
    env: { NODE_ENV: 'production', ...process.env },
    output: verbose ? 'pipe' : file,
  });
  if (verbose) showAndKeep(started, log);
  closeSync(file);
  return started;
}

function showAndKeep({ child }: GuardedProcess, log: string): void {
  const file = createWriteStream(log, { flags: 'a' });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.pipe(file, { end: false });
    stream?.pipe(process.stdout, { end: false });
  }
}

async function untilHealthy(
  health: string | undefined,
  running: () => GuardedProcess | undefined,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const before = running();
    await pause(health === undefined ? SETTLED_MS : LOOK_AGAIN_MS);
    const sameRuns = before !== undefined && before === running() && before.exitCode === undefined;
    if (sameRuns && (health === undefined || (await answers(health)))) return;
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
