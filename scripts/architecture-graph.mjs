/** Keeps the graph of libs and apps in docs/architecture.md as the import rules' own tool prints it; `--check` only compares. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGE = 'docs/architecture.md';
const BLOCK = /```mermaid\n[\s\S]*?```/;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const graph = execFileSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['libs', 'apps', '--include-only', '^(libs|apps)', '--exclude', '\\.spec\\.|^libs/testing'],
    ...['--collapse', '^(libs|apps)/[^/]+', '--output-type', 'mermaid'],
  ],
  { encoding: 'utf8' },
);
const page = readFileSync(PAGE, 'utf8');
const current = page.replace(BLOCK, () => `\`\`\`mermaid\n${graph.trim()}\n\`\`\``);
if (process.argv.includes('--check')) {
  if (current !== page) {
    process.stderr.write(`${PAGE} shows another graph than the code has: npm run graph\n`);
    process.exit(1);
  }
} else {
  writeFileSync(PAGE, current);
}
