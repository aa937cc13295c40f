/**
 * `npm run bench`: compiles the benches, starts a database and a Redis for those that need them, runs them, prints one table and leaves
 * nothing behind. `npm run bench -- release campaign` runs some of them only; `npm run bench -- memory --units=100000`
 * measures a smaller memory.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SOURCES = [
  'libs/testing',
  'test/bench',
  'test/e2e/browser.ts',
  'test/e2e/seat.ts',
  'test/e2e/desk/large-story.ts',
];
const SWC = ['node_modules/@swc/cli/bin/swc.js', ...SOURCES, '--out-dir', 'dist', '--quiet'];

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
console.log('  The benches are compiled …');
const compiled = spawnSync(process.execPath, [...SWC, '--extensions', '.ts', '--ignore', '**/*.spec.ts'], {
  encoding: 'utf8',
});
if (compiled.status !== 0) {
  process.stderr.write(`${compiled.stdout}${compiled.stderr}`);
  process.exit(1);
}

const { startServices, stopServices } = await import('../services/services.mjs');
const { chooseBenches, needServices, runBenches, interrupt } = await import('../../dist/test/bench/run-benches.js');
const units = process.argv.find((argument) => argument.startsWith('--units='));
if (units !== undefined) process.env.BENCH_UNITS = units.slice('--units='.length);
const benches = chooseBenches(process.argv.slice(2).filter((argument) => argument !== units));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.once(signal, async () => {
    await interrupt();
    await stopServices();
    process.exit(code);
  });
}
if (needServices(benches)) {
  console.log('  A database and Redis start …');
  await startServices();
}
try {
  await runBenches(benches);
} finally {
  await stopServices();
}
