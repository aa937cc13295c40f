/**
 * Makes this folder ready to run, on any Node.js from 20.19 on and without a single package: system packages, npm
 * packages with the pinned Node.js, build. What is there already is left alone, so a second run takes a moment.
 * `--test` and `--bench` also bring what only tests and benches need.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureSystemPackages } from './setup/system-packages.mjs';
import { stop, textsFor } from './setup/texts.mjs';

const OLDEST_NODE = [20, 19];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (existsSync('.env')) process.loadEnvFile('.env');

const texts = textsFor(process.env);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
  stop(texts.nodeTooOld(process.version));

const purposes = [
  'always',
  'if possible',
  ...(process.argv.includes('--test') ? ['for tests'] : []),
  ...(process.argv.includes('--bench') ? ['for benches'] : []),
];
ensureSystemPackages({ texts, env: process.env, purposes });
ensureDependencies(texts);
ensureBuild(texts);
