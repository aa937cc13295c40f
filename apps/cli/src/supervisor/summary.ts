import { join, relative } from 'node:path';
import { type Role } from '@anverso/identity';
import { type Config, findProgram } from '@anverso/platform';
import { type Terminal } from '../terminal/terminal.js';

/** A sample person; the password is known only at the start that made it. */
export interface SampleSignIn {
  name: string;
  email: string;
  role: Role;
  password?: string;
}

const NEXT_COMMANDS = [
  ['npm run anverso -- demo', 'startNextDemo'],
  ['npm run anverso -- import samples/import-me.en.txt', 'startNextImport'],
  ['npm run anverso -- status', 'startNextStatus'],
] as const;

/** What somebody who has just started Anverso wants to know: where it is, who signs in, where mail goes, what to try. */
export function printSummary(terminal: Terminal, config: Config, signIns: readonly SampleSignIn[]): void {
  const { t } = terminal;
  const desk = `http://localhost:${config.api.port}`;
  terminal.title(t('startReady'));
  terminal.table([
    [`  ${t('startDesk')}`, desk],
    [`  ${t('startSite')}`, `http://localhost:${config.site.port}`],
    [`  ${t('startApi')}`, `${desk}/api/docs`],
    [`  ${t('startMail')}`, mailLine(terminal, config)],
    [`  ${t('startEngine')}`, t(engineKey(config))],
    [
      `  ${t('startData')}`,
      t(config.databaseUrl === undefined ? 'startDataHere' : 'startDataElsewhere', {
        folder: fromHere(config.dataDir),
      }),
    ],
  ]);
  printSignIns(terminal, signIns);
  terminal.title(t('startFirst'));
  terminal.line(`  ${t('startFirstStep', { desk })}`);
  terminal.title(t('startNext'));
  terminal.table(NEXT_COMMANDS.map(([command, key]) => [`  ${command}`, terminal.faint(t(key))]));
  terminal.line();
  terminal.line(t('startStopHint'));
}

/** Who can sign in, with the passwords where they are new; nothing for an empty list. */
export function printSignIns(terminal: Terminal, signIns: readonly SampleSignIn[]): void {
  if (signIns.length === 0) return;
  const { t } = terminal;
  const isNew = signIns.some(({ password }) => password !== undefined);
  terminal.title(t(isNew ? 'startSignIn' : 'startSignInAgain'));
  terminal.table(
    signIns.map(({ role, email, password, name }) => [`  ${t(`role_${role}`)}`, email, password ?? '', name]),
  );
}

function mailLine({ t }: Terminal, { mail, dataDir }: Config): string {
  return mail.smtpUrl === undefined
    ? t('startMailOutbox', { folder: fromHere(join(dataDir, 'outbox')) })
    : t('startMailRelay', { host: new URL(mail.smtpUrl).host });
}

type EngineKey = 'startEngineDeepl' | 'startEngineLibretranslate' | 'startEngineApertium' | 'startEngineNone';

function engineKey({ deepl, libretranslate }: Config): EngineKey {
  if (deepl !== undefined) return 'startEngineDeepl';
  if (libretranslate !== undefined) return 'startEngineLibretranslate';
  return findProgram('apertium') === undefined ? 'startEngineNone' : 'startEngineApertium';
}

/** Paths below the folder that the person stands in are shorter to read. */
export function fromHere(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : `./${short}`;
}
