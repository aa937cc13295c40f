import { parseArgs } from 'node:util';
import { errorMessage } from '@anverso/i18n';
import { type Config } from '@anverso/platform';
import { type Terminal } from '../terminal/terminal.js';
import { type LoadSamples, supervise } from './supervise.js';

const EX_USAGE = 64;
const VERBOSE_LEVELS = ['debug', 'trace'];

/** `start [--verbose]`: the whole product on this machine, until Ctrl-C. The result is the exit code. */
export async function runStart(
  args: string[],
  config: Config,
  terminal: Terminal,
  loadSamples: LoadSamples,
): Promise<number> {
  const verbose = readVerbose(args);
  if (verbose === undefined) {
    terminal.warn(errorMessage({ code: 'CLI_USAGE', details: { usage: 'start [--verbose]' } }, terminal.locale));
    return EX_USAGE;
  }
  const isVerbose = verbose || VERBOSE_LEVELS.includes(config.logLevel);
  return supervise({ config, terminal, loadSamples, verbose: isVerbose });
}

function readVerbose(args: string[]): boolean | undefined {
  try {
    return parseArgs({ args, options: { verbose: { type: 'boolean', short: 'v', default: false } } }).values.verbose;
  } catch {
    return undefined;
  }
}
