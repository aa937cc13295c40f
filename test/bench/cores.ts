import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One core for the server and another for its load, where the machine has two and `taskset`. */
export interface Cores {
  server: number;
  load: number;
}

export function findCores(): Cores | undefined {
  const [server, load] = allowedCores();
  if (server === undefined || load === undefined) return undefined;
  return spawnSync('taskset', ['-V'], { stdio: 'ignore' }).status === 0 ? { server, load } : undefined;
}

/** The command as it starts on this core and stays there, with all that it starts. */
export function onCore(core: number | undefined, command: readonly string[]): string[] {
  return core === undefined ? [...command] : ['taskset', '-c', String(core), ...command];
}

/** Moves every thread of a running process to this core. */
export function moveToCore(core: number | undefined, pid: number): void {
  if (core !== undefined) spawnSync('taskset', ['-acp', String(core), String(pid)], { stdio: 'ignore' });
}

function allowedCores(): number[] {
  try {
    const list = /^Cpus_allowed_list:\s+(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
    return list.split(',').flatMap((range) => {
      const [first = NaN, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
  } catch {
    return [];
  }
}
