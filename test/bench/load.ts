import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { onCore } from './cores.js';

export interface Load {
  url: string;
  headers: Record<string, string>;
  seconds: number;
  connections: number;
  /** Where the generator works; undefined: wherever it likes. */
  core: number | undefined;
}

/** Asks for one page over and over by `wrk`, in one thread; fails when any answer is not the page. */
export async function requestsPerSecond({ url, headers, seconds, connections, core }: Load): Promise<number> {
  const headerArguments = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const wrk = ['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, ...headerArguments, url];
  const [command = '', ...rest] = onCore(core, wrk);
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  const report = await text(child.stdout);
  const rate = /^Requests\/sec:\s+([\d.]+)$/m.exec(report)?.[1];
  if (rate === undefined || /Non-2xx|Socket errors/.test(report)) throw new Error(`wrk could not measure:\n${report}`);
  return Number(rate);
}
