/**
 * `npm test`: sets up, runs every size of test in order, prints one table, and closes with one line of counts that are
 * summed from the runner's own reports. `npm test -- unit contract` runs some sizes only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './setup/dependencies.mjs';

const REPORTS = 'test-output/reports';
const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/** Sizes in the order of how soon they tell; `database` runs a size again on another PostgreSQL. */
const RUNS = [
  { size: 'unit' },
  { size: 'medium' },
  { size: 'contract' },
  { size: 'chaos' },
  { size: 'e2e' },
  { size: 'medium', database: 'system' },
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const setup = spawnSync(process.execPath, ['scripts/setup.mjs', '--test'], { stdio: 'inherit' });
if (setup.status !== 0) process.exit(setup.status ?? 1);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const only = process.argv.slice(2);
const results = [];
const isWanted = ({ size }) => only.length === 0 || only.includes(size);
for (const { size, database } of RUNS.filter(isWanted)) {
  if (database === undefined) results.push(runSize(size, size));
  else results.push(...(await runOnSystemPostgres(size)));
}
printTable(results);
closeWith(results);

function runSize(name, size, env = {}) {
  const report = join(REPORTS, `${name.replaceAll(' ', '-')}.json`);
  process.stdout.write(`\n${name}\n`);
  const start = Date.now();
  const { status } = spawnSync(pinnedNode(), [...JEST, '--selectProjects', size, '--json', `--outputFile=${report}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  return { name, seconds: (Date.now() - start) / 1000, ...countsOf(report, status) };
}

/** A suite that could not even be loaded has no tests in it to fail: it counts as one. */
function countsOf(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0, note: `no report (exit code ${status})` };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const broken = testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
  const failed = numFailedTests + broken;
  const hidden = failed === 0 && status !== 0 ? 1 : 0;
  return {
    passed: numPassedTests,
    failed: failed + hidden,
    skipped: numPendingTests + numTodoTests,
    note: hidden === 1 ? `exit code ${status}` : '',
  };
}

/** The same tests on the PostgreSQL of the distribution, where its programs are installed. */
async function runOnSystemPostgres(size) {
  const { startSystemPostgres } = await import('./test/system-postgres.mjs');
  const server = await startSystemPostgres();
  if (server === undefined) return [];
  try {
    return [runSize(`${size} on PostgreSQL ${server.version}`, size, { TEST_DATABASE_URL: server.url })];
  } finally {
    await server.stop();
  }
}

function printTable(rows) {
  const line = (cells) =>
    `${cells[0].padEnd(28)}${cells
      .slice(1, 5)
      .map((cell) => String(cell).padStart(9))
      .join('')}  ${cells[5]}\n`;
  process.stdout.write(`\n${line(['size', 'passed', 'failed', 'skipped', 'seconds', ''])}`);
  for (const { name, passed, failed, skipped, seconds, note } of rows)
    process.stdout.write(line([name, passed, failed, skipped, seconds.toFixed(1), note]));
}

function closeWith(rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
