import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, type EmbeddedServices, ensureEmbeddedServices, prepareDatabase } from '@anverso/platform';
import { type Terminal } from '../terminal/terminal.js';
import { findPortTrouble } from './ports.js';
import { explainFailure, StartRefused } from './start-failure.js';
import { listenForStop, type StopRequest } from './stop-request.js';
import { printSignIns, printSummary, type SampleSignIn } from './summary.js';
import { type AppDefinition, superviseApp } from './supervised-app.js';

/** Makes the sample newsroom where there is none yet, and says who can sign in. */
export type LoadSamples = (config: Config, terminal: Terminal) => Promise<readonly SampleSignIn[]>;

export interface SupervisorOptions {
  config: Config;
  terminal: Terminal;
  loadSamples: LoadSamples;
  /** Shows what the apps log, besides keeping it. */
  verbose: boolean;
}

/** After a start that was killed, its apps may still be letting go of their ports. */
const PATIENCE_AFTER_KILL_MS = 10_000;
const LOOK_AT_SERVICES_MS = 2_000;

/** Runs everything on this machine until somebody asks for the end; the result is the exit code. */
export async function supervise(options: SupervisorOptions): Promise<number> {
  const { config, terminal } = options;
  const stop = listenForStop();
  // A terminal that was closed can no longer be written to; the end goes on without it.
  process.stdout.on('error', () => undefined);
  const cleanUps: (() => unknown)[] = [];
  try {
    await run(options, stop, (cleanUp) => cleanUps.unshift(cleanUp));
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 0;
    terminal.warn(explainFailure(error, config, terminal.t));
    return 1;
  } finally {
    if (stop.signal.aborted && cleanUps.length > 0) terminal.line(`\n${terminal.t('startStopping')}`);
    for (const cleanUp of cleanUps) await cleanUp();
    if (stop.signal.aborted) terminal.done(terminal.t('startStopped'));
    stop.release();
  }
}

async function run(
  { config, terminal, loadSamples, verbose }: SupervisorOptions,
  stop: StopRequest,
  later: (cleanUp: () => unknown) => void,
): Promise<void> {
  const { t } = terminal;
  const marker = join(config.dataDir, 'supervisor.pid');
  await stop.unlessAsked(requireFreePorts(config, existsSync(marker) ? PATIENCE_AFTER_KILL_MS : 0));
  const logs = join(config.dataDir, 'logs');
  await mkdir(logs, { recursive: true });
  await writeFile(marker, String(process.pid));
  later(() => rm(marker, { force: true }));

  const starting = ensureEmbeddedServices(config);
  later(() => starting.then((services) => services.stop()).catch(() => undefined));
  const services = await stop.unlessAsked(starting);
  await stop.unlessAsked(prepareDatabase(config));
  terminal.done(t('startDatabaseReady'));
  const signIns = await stop.unlessAsked(loadSamples(config, terminal));
  terminal.done(t('startSamplesReady'));
  const unseen = new Set(signIns.filter(({ password }) => password !== undefined));
  // New passwords are known here alone: when the start fails from now on, they are shown all the same.
  later(() => printSignIns(terminal, [...unseen]));

  const onRestart = (app: string, code: number, seconds: number): void =>
    terminal.warn(t('startAppRestarts', { app, code, seconds, log: join(logs, `${app}.log`) }));
  const apps = appsOf(config).map((app) => superviseApp(app, { logs, verbose, onRestart }));
  later(() => Promise.all(apps.map((app) => app.stop())));
  await stop.unlessAsked(Promise.all(apps.map(({ ready }) => ready)));
  terminal.done(t('startAppsReady'));

  printSummary(terminal, config, signIns);
  unseen.clear();
  await Promise.all([keepServices(services, terminal, stop), stop.asked()]);
}

function appsOf({ api, site }: Config): AppDefinition[] {
  return [
    { name: 'api', health: `http://127.0.0.1:${api.port}/api/health` },
    { name: 'worker' },
    { name: 'site', health: `http://127.0.0.1:${site.port}/healthz` },
  ];
}

async function requireFreePorts({ api, site }: Config, patienceMs: number): Promise<void> {
  const wanted = [
    { variable: 'API_PORT', port: api.port },
    { variable: 'SITE_PORT', port: site.port },
  ];
  for (const { variable, port } of wanted) {
    const trouble = await findPortTrouble(port, patienceMs);
    if (trouble === undefined) continue;
    const key = trouble === 'taken' ? 'startPortTaken' : 'startPortForbidden';
    throw new StartRefused(key, { variable, port, other: port + 100 });
  }
}

/** A server that was found running belongs to a command that may end; and a server may be killed. Then it is started again. */
async function keepServices(services: EmbeddedServices, terminal: Terminal, stop: StopRequest): Promise<void> {
  const { t } = terminal;
  while (await stop.notWithin(LOOK_AT_SERVICES_MS)) {
    try {
      for (const service of await services.ensure()) terminal.done(t('startServiceRestarted', { service }));
    } catch (error) {
      terminal.warn(t('startServiceFailed', { reason: error instanceof Error ? error.message : String(error) }));
    }
  }
}
