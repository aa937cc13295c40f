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
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { pinnedNode } from './dependencies.mjs';
import { say, secondsSince, stop } from './texts.mjs';

const SERVER_BUILT_BY = ['.swcrc', 'nest-cli.json', 'tsconfig.base.json', 'node_modules/.anverso-lock'];
const DESK_BUILT_BY = ['tsconfig.base.json', 'node_modules/.anverso-lock'];
const DESK = /^apps\/desk\//;
/** The desk is made of its own folder, its texts, and what writes times for everybody. */
const IN_DESK = /^(apps\/desk\/|libs\/i18n\/src\/((desk|formats)\.ts$|catalogues\/))/;

/** Compiles apps and libs into `dist/`, and the desk into `dist/desk`, each when a source of it has changed. */
export function ensureBuild(texts) {
  const sources = ['apps', 'libs'].flatMap(listSources);
  const server = sources.filter((path) => !DESK.test(path));
  ensure('dist/.sources', [...server, ...SERVER_BUILT_BY], texts, () => buildServer(server, texts));
  ensure('dist/.desk', [...sources.filter((path) => IN_DESK.test(path)), ...DESK_BUILT_BY], texts, () =>
    buildDesk(texts),
  );
}

const SERVER_BUILD = ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'];
const DESK_BUILD = [
  'node_modules/vite/bin/vite.js',
  'build',
  '--config',
  'apps/desk/vite.config.ts',
  '--logLevel',
  'warn',
];

/** What browsers load is compressed here, once, and served as it is. */
function buildDesk(texts) {
  run(DESK_BUILD, texts);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  for (const path of listSources('dist/desk/assets').filter((name) => /\.(js|css)$/.test(name))) {
    const bytes = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${path}.gz`, gzipSync(bytes));
  }
}

function buildServer(sources, texts) {
  run(SERVER_BUILD, texts);
  for (const source of sources.filter((path) => !/\.tsx?$/.test(path))) {
    mkdirSync(dirname(join('dist', source)), { recursive: true });
    copyFileSync(source, join('dist', source));
  }
}

function ensure(stamp, paths, texts, build) {
  const fingerprint = fingerprintOf(paths);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  const start = Date.now();
  rmSync(stamp, { force: true });
  build();
  writeFileSync(stamp, fingerprint);
  say(texts.built(secondsSince(start)));
}

function run(command, texts) {
  const built = spawnSync(pinnedNode(), command, { encoding: 'utf8' });
  if (built.status !== 0) stop(texts.buildFailed, `${built.stdout}${built.stderr}`.trim().split('\n'));
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
