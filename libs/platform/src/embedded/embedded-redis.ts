import { closeSync, openSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { embeddedRedisSocket } from '../queue/redis-connection.js';
import { EmbeddedServiceError } from './embedded-service-error.js';
import { findProgram } from './find-program.js';
import { GuardedProcess } from './guarded-process.js';
import { type Readiness, type ServerSite } from './keep-server.js';
import { makePrivateFolder } from './unprivileged.js';

/** Only the socket, a log of every write, and never an eviction: Bull's jobs are not a cache. */
const SETTINGS = {
  port: '0',
  unixsocketperm: '700',
  daemonize: 'no',
  databases: '512',
  appendonly: 'yes',
  save: '',
  'maxmemory-policy': 'noeviction',
};

/** Whether a Redis answers on this socket. */
export function probeRedis(site: Pick<ServerSite, 'socketDir'>): Promise<Readiness> {
  return new Promise((resolve) => {
    const socket = createConnection(embeddedRedisSocket(site), () => socket.write('PING\r\n'));
    socket.setTimeout(2_000, () => socket.destroy(new Error('no answer')));
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer.toString().startsWith('+PONG') ? 'ready' : 'busy');
    });
    socket.once('error', () => resolve('absent'));
    socket.once('close', () => resolve('absent'));
  });
}

/** Starts Debian's redis-server on its own folder and socket. */
export async function launchRedis(site: ServerSite): Promise<GuardedProcess> {
  const program = findProgram('redis-server');
  if (program === undefined) throw new EmbeddedServiceError('redisMissing');
  await makePrivateFolder(site.folder);
  await makePrivateFolder(site.socketDir);
  const settings = { ...SETTINGS, dir: site.folder, unixsocket: embeddedRedisSocket(site) };
  const log = openSync(site.log, 'a', 0o600);
  const started = GuardedProcess.start({
    command: [...ownLock(site), program, ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])],
    stopSignal: 'SIGTERM',
    graceSeconds: 60,
    cwd: '/',
    output: log,
  });
  closeSync(log);
  return started;
}

/** Redis itself lets two servers write one folder; the lock is held as long as the server lives. */
function ownLock(site: ServerSite): string[] {
  const flock = findProgram('flock');
  return flock === undefined ? [] : [flock, '--nonblock', '--no-fork', join(site.folder, 'lock')];
}
