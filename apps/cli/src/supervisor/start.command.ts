import { parseArgs } from 'node:util';
import { type Config } from '@anverso/platform';
import { type Terminal } from '../terminal/terminal.js';
import { type LoadSamples, supervise } from './supervise.js';

const VERBOSE_LEVELS = ['debug', 'trace'];

/** `start [--verbose]`: the whole product on this machine, until Ctrl-C. The result is the exit code. */
export function runStart(
  args: string[],
  config: Config,
  terminal: Terminal,
  loadSamples: LoadSamples,
): Promise<number> {
  const { values } = parseArgs({ args, options: { verbose: { type: 'boolean', short: 'v', default: false } } });
  const verbose = values.verbose || VERBOSE_LEVELS.includes(config.logLevel);
  return supervise({ config, terminal, loadSamples, verbose });
}
