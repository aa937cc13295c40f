import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say, secondsSince, stop } from './texts.mjs';

const has = (program) =>
  spawnSync('/bin/sh', ['-c', 'PATH=$PATH:/usr/sbin:/usr/local/bin command -v "$1"', 'sh', program]).status === 0;

const hasApertium = () =>
  has('apertium') &&
  ['eng-spa', 'spa-eng'].every((pair) => spawnSync('apertium', ['-l'], { encoding: 'utf8' }).stdout.includes(pair));

/** What npm cannot bring. What is needed, and not only if possible, stops the set-up where it cannot be had. */
const SYSTEM_PACKAGES = [
  {
    name: 'Redis',
    why: 'whyRedis',
    needed: 'always',
    isThere: (env) => Boolean(env.REDIS_URL) || has('redis-server'),
    apt: ['redis-server'],
    elsewhere: ['sudo dnf install redis', 'brew install redis'],
    service: 'redis-server',
  },
  {
    name: 'Apertium',
    why: 'whyApertium',
    needed: 'if possible',
    isThere: (env) => Boolean(env.DEEPL_API_KEY) || hasApertium(),
    apt: ['apertium', 'apertium-eng-spa'],
    elsewhere: ['sudo dnf install apertium apertium-eng-spa', 'https://wiki.apertium.org/wiki/Installation (macOS)'],
  },
  {
    name: 'Chromium',
    why: 'whyChromium',
    needed: 'for tests',
    isThere: () => existsSync('/usr/bin/chromium') || has('chromium'),
    apt: ['chromium', 'fonts-dejavu-core'],
    elsewhere: ['sudo dnf install chromium', 'brew install --cask chromium'],
  },
  {
    name: 'translate-toolkit',
    why: 'whyToolkit',
    needed: 'for tests',
    isThere: () => has('po2xliff'),
    apt: ['translate-toolkit', 'libxml2-utils'],
    elsewhere: ['sudo dnf install translate-toolkit libxml2', 'brew install translate-toolkit libxml2'],
  },
  {
    name: 'OmegaT',
    why: 'whyToolkit',
    needed: 'for tests',
    isThere: () => has('omegat'),
    apt: ['omegat'],
    elsewhere: ['https://omegat.org/download'],
  },
  {
    name: 'nginx',
    why: 'whyNginx',
    needed: 'for benches',
    isThere: () => has('nginx'),
    apt: ['nginx-light'],
    elsewhere: ['sudo dnf install nginx', 'brew install nginx'],
    service: 'nginx',
  },
  {
    name: 'wrk',
    why: 'whyWrk',
    needed: 'for benches',
    isThere: () => has('wrk'),
    apt: ['wrk'],
    elsewhere: ['brew install wrk', 'https://github.com/wg/wrk'],
  },
];

/** Brings the missing system packages by apt where that is allowed; else says how, and stops where it must. */
export function ensureSystemPackages({ texts, env, purposes }) {
  const missing = SYSTEM_PACKAGES.filter(({ needed, isThere }) => purposes.includes(needed) && !isThere(env));
  if (missing.length === 0) return;
  const apt = findApt();
  if (apt !== undefined) runApt(apt, ['update', '-qq']);
  for (const wanted of missing) {
    if (apt !== undefined && install(apt, wanted, texts) && wanted.isThere(env)) continue;
    const commands = [`sudo apt install ${wanted.apt.join(' ')}`, ...wanted.elsewhere];
    if (wanted.needed !== 'if possible') stop(texts.byHand(wanted.name, texts[wanted.why]), commands);
    say(texts.without(wanted.name, texts[wanted.why]));
    for (const command of commands) say(`    ${command}`);
  }
}

/** How apt is run here; undefined where there is none, or no right to use it without asking for a password. */
function findApt() {
  if (!has('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return has('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : undefined;
}

function install(apt, { apt: packages, why, service }, texts) {
  const start = Date.now();
  say(texts.installing(packages.join(' '), texts[why]));
  const { status, stdout, stderr } = runApt(apt, ['install', '-y', '-q', '--no-install-recommends', ...packages]);
  if (status !== 0) {
    say(texts.aptFailed);
    for (const line of `${stdout}${stderr}`.trimEnd().split('\n').slice(-4)) say(`    ${line}`);
    return false;
  }
  if (service !== undefined) retireService(apt, service);
  say(texts.installed(packages.join(' '), secondsSince(start)));
  return true;
}

function runApt(apt, args) {
  const [command, ...rest] = [
    ...apt,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=300',
  ];
  return spawnSync(command, [...rest, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Debian starts what it installs; the service that came only for us would keep a port for nothing. */
function retireService(apt, service) {
  const ways = existsSync('/run/systemd/system')
    ? [['systemctl', 'disable', '--now', service]]
    : [['service', service, 'stop']];
  for (const way of ways) {
    const [command, ...args] = [...apt, ...way];
    spawnSync(command, args, { stdio: 'ignore' });
  }
}
