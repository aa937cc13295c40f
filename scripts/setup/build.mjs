import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pinnedNode } from './dependencies.mjs';
import { say, secondsSince, stop } from './texts.mjs';

const STAMP = 'dist/.sources';
const BUILT_BY = ['.swcrc', 'nest-cli.json', 'tsconfig.base.json', 'node_modules/.anverso-lock'];

/** Compiles apps and libs into `dist/` when a source has changed since the last time. */
export function ensureBuild(texts) {
  const sources = ['apps', 'libs'].flatMap(listSources);
  const fingerprint = fingerprintOf([...sources, ...BUILT_BY]);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint) return;
  const start = Date.now();
  rmSync(STAMP, { force: true });
  const built = spawnSync(pinnedNode(), ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'], { encoding: 'utf8' });
  if (built.status !== 0) stop(texts.buildFailed, `${built.stdout}${built.stderr}`.trim().split('\n'));
  for (const source of sources.filter((path) => !/\.tsx?$/.test(path))) {
    mkdirSync(dirname(join('dist', source)), { recursive: true });
    copyFileSync(source, join('dist', source));
  }
  writeFileSync(STAMP, fingerprint);
  say(texts.built(secondsSince(start)));
}

function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listSources(path) : [path];
  });
}

function fingerprintOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.filter(existsSync)) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}
