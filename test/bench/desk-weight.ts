import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Row } from './bench.js';

const DESK = 'dist/desk';
const SCRIPT = 'scripts/desk/route-weights.mjs';

interface Weights {
  routeWeights: (dist: string) => { route: string; bytes: number }[];
}

/** What each screen of the desk has a browser load, the heaviest first. */
export async function routeRows(): Promise<Row[]> {
  const { routeWeights } = (await import(pathToFileURL(resolve(SCRIPT)).href)) as Weights;
  return routeWeights(DESK).map(({ route, bytes }) => ({
    what: `Desk: JavaScript of ${route}, gzipped`,
    asked: '≤ 300 kB',
    measured: `${(bytes / 1000).toFixed(1)} kB`,
    memory: {},
  }));
}
