import { AppError } from '@anverso/kernel';
import { errorMessage } from '@anverso/i18n';
import { type Config, ensureEmbeddedServices, loadConfig, prepareDatabase } from '@anverso/platform';
import { type Command } from './command.js';
import { demoCommand } from './commands/demo.command.js';
import { printHelp } from './commands/help.command.js';
import { importCommand } from './commands/import.command.js';
import { memoryCommand } from './commands/memory.command.js';
import { statusCommand } from './commands/status.command.js';
import { USAGES } from './commands/usages.js';
import { addUserCommand, resetPasswordCommand } from './commands/user.commands.js';
import { openServices } from './open-services.js';
import { loadSamples } from './samples/load-samples.js';
import { runStart } from './supervisor/start.command.js';
import { Terminal } from './terminal/terminal.js';

const COMMANDS: readonly Command[] = [
  importCommand,
  statusCommand,
  demoCommand,
  addUserCommand,
  resetPasswordCommand,
  memoryCommand,
];

const HELP: readonly string[] = ['help', '--help', '-h'];

// Whoever reads along may stop reading: `… | head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const config = loadConfig();
const terminal = new Terminal(config.terminalLocale);
process.exitCode = await main(process.argv.slice(2));

async function main([word = 'help', ...args]: string[]): Promise<number> {
  if (word === 'start') return runStart(args, config, terminal, loadSamples);
  const command = COMMANDS.find(({ name }) => name === word);
  if (command === undefined) {
    const isHelp = HELP.includes(word);
    if (!isHelp) terminal.warn(errorMessage({ code: 'CLI_UNKNOWN', details: { command: word } }, terminal.locale));
    printHelp(terminal);
    return isHelp ? 0 : 64;
  }
  try {
    await withServices(config, (app) => command.run(args, { app, config, terminal }));
    return 0;
  } catch (error) {
    terminal.warn(explain(error, USAGES[command.name]));
    return 1;
  }
}

/** Runs beside `npm start` on its database and Redis, or starts the embedded ones for as long as it takes. */
async function withServices(
  settings: Config,
  work: (app: Awaited<ReturnType<typeof openServices>>) => Promise<void>,
): Promise<void> {
  const services = await ensureEmbeddedServices(settings);
  try {
    await prepareDatabase(settings);
    const app = await openServices(settings);
    await work(app).finally(() => app.close());
  } finally {
    await services.stop();
  }
}

function explain(error: unknown, usage: string): string {
  if (error instanceof AppError) return errorMessage(error, terminal.locale);
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (isUsage) return errorMessage({ code: 'CLI_USAGE', details: { usage } }, terminal.locale);
  return error instanceof Error ? error.message : String(error);
}
