/** Writes the api's description and the desk's types from the built api; `--check` says whether they are up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './setup/build.mjs';
import { textsFor } from './setup/texts.mjs';
import openapiTypescript, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const DESCRIPTION = 'apps/desk/src/api/openapi.json';
const TYPES = 'apps/desk/src/api/schema.d.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureBuild(textsFor(process.env));
const { parseConfig } = await import('../dist/libs/platform/src/index.js');
const { createApiApp } = await import('../dist/apps/api/src/create-app.js');

// No route is called, so neither database nor Redis need to be there.
const app = await createApiApp(parseConfig({ LOG_LEVEL: 'silent', DATABASE_URL: 'postgres://nowhere/none' }));
const answer = await app.inject({ method: 'GET', url: '/api/openapi.json' });
const description = `${JSON.stringify(JSON.parse(answer.body), null, 2)}\n`;
const types = `// Generated from openapi.json by scripts/generate-client.mjs; never edited by hand.\n${astToString(await openapiTypescript(description, { transform: bytesAsBlob }))}`;

const outdated = [
  [DESCRIPTION, description],
  [TYPES, types],
].filter(([path, text]) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of outdated) process.stderr.write(`${path} is not up to date: npm run client\n`);
} else {
  for (const [path, text] of outdated) writeFileSync(path, text);
}
process.exit(process.argv.includes('--check') && outdated.length > 0 ? 1 : 0);

/** What the api takes byte for byte is what browsers hold files in; a string would be its text. */
function bytesAsBlob({ format }) {
  return format === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
