import { readFileSync } from 'node:fs';

/**
 * The most memory that this process held at once, in bytes. `maxRSS` would do, if Linux did not hand the parent's peak
 * down to a child that has just been started: where it tells, the process's own peak is read.
 */
export function ownPeakMemory(): number {
  return peakMemoryOf(process.pid) ?? process.resourceUsage().maxRSS * 1024;
}

/** The same of other processes that run, added up; undefined where the system does not tell. */
export function peakMemoryOf(...pids: readonly number[]): number | undefined {
  try {
    return pids.map(readPeak).reduce((sum, bytes) => sum + bytes, 0);
  } catch {
    return undefined;
  }
}

/** A process and all that it started. */
export function familyOf(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
  } catch {
    return [pid];
  }
}

function readPeak(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}
