/** Keeps a PostgreSQL of the given programs in a temporary folder, prints its address, ends with standard input. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../dist/libs/platform/src/index.js';

const root = mkdtempSync(join(tmpdir(), 'anverso-pg-'));
const folder = join(root, 'postgres');
const socketDir = join(root, 'run');
const server = await startPostgres({ programs: process.argv[2], folder, socketDir, log: join(root, 'log') });
process.stdout.write(`postgres://postgres@localhost/postgres?host=${socketDir}\n`);
process.stdin.resume();
process.stdin.once('end', async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});
