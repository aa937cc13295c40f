import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedServiceError } from './embedded-service-error.js';
import { type GuardedProcess } from './guarded-process.js';

/** `busy`: starting, recovering or shutting down; ask again. */
export type Readiness = 'ready' | 'busy' | 'absent';

/** Where one embedded server lives. */
export interface ServerSite {
  folder: string;
  socketDir: string;
  log: string;
}

/** What differs from server to server. */
export interface ServerKind<Site extends ServerSite> {
  name: string;
  probe(site: Site): Promise<Readiness>;
  launch(site: Site): Promise<GuardedProcess>;
}

const ASK_AGAIN_MS = 40;
const LAUNCH_AGAIN_MS = 500;
/** A server that was killed keeps its lock for a moment; one that cannot start at all fails this often. */
const MOST_LAUNCHES = 10;
/** Recovery after a power cut may replay a long log. */
const PATIENCE_MS = 300_000;

/** Waits until the server answers, and starts it when nobody has. The result is the process started here, if any. */
export async function keepServer<Site extends ServerSite>(
  kind: ServerKind<Site>,
  site: Site,
): Promise<GuardedProcess | undefined> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  let own: GuardedProcess | undefined;
  let launches = 0;
  while (Date.now() < giveUpAt) {
    const readiness = await kind.probe(site);
    const running = own?.exitCode === undefined ? own : undefined;
    if (readiness === 'ready') return running;
    if (readiness === 'absent' && running === undefined) {
      if (launches === MOST_LAUNCHES) break;
      if (launches > 0) await pause(LAUNCH_AGAIN_MS);
      own = await kind.launch(site);
      launches += 1;
    }
    await pause(ASK_AGAIN_MS);
  }
  await own?.stop();
  throw new EmbeddedServiceError('serverFailed', { name: kind.name, log: site.log, reason: await lastLine(site.log) });
}

async function lastLine(log: string): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').at(-1) ?? '';
}
