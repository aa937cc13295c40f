import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pinnedNode } from '../setup/dependencies.mjs';

const DEBIAN = '/usr/lib/postgresql';
const OLDEST = 15;

/** Starts a temporary cluster of the oldest PostgreSQL from 15 on that the machine has; undefined where it has none. */
export async function startSystemPostgres() {
  const version = installedVersions()[0];
  if (version === undefined) return undefined;
  const keeper = spawn(
    pinnedNode(),
    [fileURLToPath(new URL('keep-postgres.mjs', import.meta.url)), join(DEBIAN, version, 'bin')],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise((resolve) => keeper.once('exit', resolve));
  const url = await Promise.race([firstLine(keeper.stdout), ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`PostgreSQL ${version} did not start.`);
  return {
    version,
    url,
    stop: () => {
      keeper.stdin.end();
      return ended;
    },
  };
}

function installedVersions() {
  if (!existsSync(DEBIAN)) return [];
  return readdirSync(DEBIAN)
    .filter((version) => Number(version) >= OLDEST && existsSync(join(DEBIAN, version, 'bin/initdb')))
    .sort((a, b) => Number(a) - Number(b));
}

function firstLine(stream) {
  return new Promise((resolve) => createInterface({ input: stream }).once('line', resolve));
}
