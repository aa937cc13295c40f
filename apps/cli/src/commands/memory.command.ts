import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { invalidInput } from '@anverso/kernel';
import { importMessage } from '@anverso/i18n';
import { MemoryExchange, type MemoryImport, type TmxSkip } from '@anverso/translation';
import { type Command, type CommandContext } from '../command.js';
import { actingUser } from './acting-user.js';
import { USAGES } from './usages.js';

/** `memory export FILE`, `memory import FILE [--as EMAIL]`: the translation memory as TMX. */
export const memoryCommand: Command = {
  name: 'memory',
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { as: { type: 'string' } },
    });
    const [direction, path] = positionals;
    if (path === undefined || positionals.length > 2) throw usage();
    if (direction === 'export') await exportMemory(context, path);
    else if (direction === 'import') await importMemory(context, path, values.as);
    else throw usage();
  },
};

const usage = () => invalidInput('CLI_USAGE', { usage: USAGES.memory });

/** The file stands there when it is whole, and not before. */
async function exportMemory({ app, terminal }: CommandContext, path: string): Promise<void> {
  const unfinished = `${path}.part`;
  const file = createWriteStream(unfinished);
  try {
    await pipeline(app.get(MemoryExchange).export(), file);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    const isOfFile = (error as { syscall?: unknown }).syscall !== undefined;
    throw isOfFile ? invalidInput('FILE_NOT_WRITABLE', { file: path }, error) : error;
  }
  terminal.done(terminal.t('memoryExported', { file: path }));
}

async function importMemory(context: CommandContext, path: string, email?: string): Promise<void> {
  const { app, terminal } = context;
  const user = await actingUser(context, 'editor', email);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw invalidInput('FILE_NOT_READABLE', { file: path });
  const importedFrom = basename(path);
  const report = await app
    .get(MemoryExchange)
    .import(createReadStream(path), { importedBy: user.id, importedFrom }, Infinity);
  terminal.done(terminal.t('memoryImported', { file: importedFrom, count: report.taken }));
  printRest(context, report);
}

function printRest({ terminal }: CommandContext, { known, withoutCodes, skipped, lines }: MemoryImport): void {
  const { t, locale } = terminal;
  const refused = Object.entries(skipped) as [TmxSkip, number][];
  const rows: [string, number][] = [
    [t('memoryKnown'), known],
    [t('memoryWithoutCodes'), withoutCodes],
    ...refused.map(([reason, count]): [string, number] => [
      `${t('memoryRefused')}: ${importMessage(reason, locale)}`,
      count,
    ]),
  ];
  terminal.table(rows.filter(([, count]) => count > 0).map(([what, count]) => [`  ${count}`, what]));
  for (const { line, reason } of lines)
    terminal.line(terminal.faint(`  ${t('memoryLine', { line })}: ${importMessage(reason, locale)}`));
}
