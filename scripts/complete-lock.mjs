/**
 * Adds to package-lock.json the optional packages of platforms that the registry in use does not carry: without their
 * entries `npm ci` refuses the lock on those platforms. Run it after every change of a dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony', 'wasm32'];
const PROCESSORS = /arm64|x64|ia32|arm(?=-|$|eabi)|ppc64|s390x|riscv64|loong64/;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(name, path))
    .flatMap(([name, range]) => entryOf(name, range, dev)),
);
const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) });
lock.packages = Object.fromEntries(packages.sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${missing.length} added\n`);

/** Whether the package, asked for at this path, is found there or in a folder above. */
function isLocked(name, path) {
  const key = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (key in lock.packages) return true;
  if (path === '') return false;
  const parent = path.lastIndexOf('/node_modules/');
  return isLocked(name, parent < 0 ? '' : path.slice(0, parent));
}

function entryOf(name, range, dev) {
  const os = SYSTEMS.find((system) => name.includes(system));
  if (os === undefined) return [];
  const cpu = PROCESSORS.exec(name)?.[0] ?? 'arm';
  return [
    [`node_modules/${name}`, { version: range.replace(/^[\^~]/, ''), cpu: [cpu], dev, optional: true, os: [os] }],
  ];
}
