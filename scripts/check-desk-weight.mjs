/**
 * Holds every screen of the desk to what a newsroom's line can carry: `npm run weight` fails when one needs more JavaScript
 * than that to stand, and prints them all, the heaviest first.
 */
import { fileURLToPath } from 'node:url';
import { routeWeights } from './desk/route-weights.mjs';
import { ensureBuild } from './setup/build.mjs';
import { textsFor } from './setup/texts.mjs';

const MOST_BYTES = 300_000;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureBuild(textsFor(process.env));
const weights = routeWeights('dist/desk');
const tooHeavy = weights.filter(({ bytes }) => bytes > MOST_BYTES);
if (tooHeavy.length > 0 || !process.argv.includes('--quiet')) {
  for (const { route, bytes } of weights)
    process.stdout.write(
      `${(bytes / 1000).toFixed(1).padStart(7)} kB  ${route}${bytes > MOST_BYTES ? '  too heavy' : ''}\n`,
    );
}
if (weights.length === 0 || tooHeavy.length > 0) process.exit(1);
