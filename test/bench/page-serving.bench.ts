import { startProduct } from '@anverso/testing';
import { type Bench, type Row } from './bench.js';
import { findCores, moveToCore } from './cores.js';
import { count, median } from './figures.js';
import { type Load, requestsPerSecond } from './load.js';
import { peakMemoryOf } from './memory.js';
import { startNginx } from './nginx.js';

const ROUNDS = 3;
const CONNECTIONS = 32;
const SECONDS = 3;

/** How readers may ask for a page. */
const WAYS = [
  { what: 'One page, compressed', headers: { 'accept-encoding': 'gzip' } },
  { what: 'One page, plain', headers: {} },
] as const;

export const pageServingBench: Bench = {
  name: 'page-serving',
  async run(scene) {
    const { articlePath } = await scene.paper();
    const cores = findCores();
    const product = await startProduct(scene.config, {}, ['site']);
    scene.defer(() => product.stop());
    for (const pid of product.pids('site')) moveToCore(cores?.server, pid);
    const page = product.siteUrl + articlePath;
    const nginx = await startNginx({ config: scene.config, articlePath, like: page, core: cores?.server });
    scene.defer(() => nginx.stop());
    const load = { seconds: SECONDS, connections: CONNECTIONS, core: cores?.load };
    const rows: Row[] = [];
    for (const { what, headers } of WAYS) {
      const rates = await compare({ ...load, headers }, page, nginx.url + articlePath);
      rows.push({
        what,
        asked: `${count(await sizeOf(page, headers))} bytes, ${CONNECTIONS} connections, a core for the server`,
        measured: `${count(median(rates.map(({ own }) => own)))} requests/s`,
        peer: `nginx ${count(median(rates.map(({ peer }) => peer)))} requests/s`,
        ratio: median(rates.map(({ own, peer }) => own / peer)),
        memory: { site: peakMemoryOf(...product.pids('site')), nginx: nginx.peakMemory() },
      });
    }
    await nginx.stop();
    await product.stop();
    return rows;
  },
};

/** Both in turn, several times: what disturbs one disturbs the other. */
async function compare(load: Omit<Load, 'url'>, ownUrl: string, peerUrl: string) {
  const rates: { own: number; peer: number }[] = [];
  await requestsPerSecond({ ...load, url: ownUrl });
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = await requestsPerSecond({ ...load, url: ownUrl });
    rates.push({ own, peer: await requestsPerSecond({ ...load, url: peerUrl }) });
  }
  return rates;
}

/** What goes over the wire, by what the answer says of itself. */
async function sizeOf(url: string, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'identity', ...headers } });
  return Number(answer.headers.get('content-length'));
}
