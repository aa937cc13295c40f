import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Config, GuardedProcess } from '@anverso/platform';
import { siteDirectory } from '@anverso/publishing';
import { eventually, freePort } from '@anverso/testing';
import { onCore } from './cores.js';
import { familyOf, peakMemoryOf } from './memory.js';

export interface Nginx {
  url: string;
  peakMemory(): number | undefined;
  stop(): Promise<void>;
}

/** Headers that nginx writes by itself. */
const OWN_HEADERS = new Set([
  'connection',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
]);

/**
 * Debian's nginx in front of the same files, as one would set it up to be quick: one worker, files kept open, the
 * compressed form of the page ready beside it, and the headers that the site sends.
 */
export async function startNginx(options: {
  config: Config;
  articlePath: string;
  /** The page as the site gives it, for its headers. */
  like: string;
  core: number | undefined;
}): Promise<Nginx> {
  const { config, articlePath, like, core } = options;
  const root = join(siteDirectory(config), 'current');
  const file = join(root, `${articlePath}.html`);
  await writeFile(`${file}.gz`, await promisify(gzip)(await readFile(file)));
  const folder = join(config.dataDir, 'nginx');
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  await writeFile(join(folder, 'nginx.conf'), configuration({ folder, root, port, headers: await headersOf(like) }));
  const nginx = GuardedProcess.start({
    command: onCore(core, ['nginx', '-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')]),
    env: { PATH: `${process.env.PATH ?? ''}:/usr/sbin` },
    stopSignal: 'SIGTERM',
    graceSeconds: 2,
    output: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await eventually(async () => (await fetch(url + articlePath)).ok, 5_000);
  const pid = Number(await readFile(join(folder, 'nginx.pid'), 'utf8'));
  return { url, peakMemory: () => peakMemoryOf(...familyOf(pid)), stop: () => nginx.stop() };
}

async function headersOf(url: string): Promise<[name: string, value: string][]> {
  const answer = await fetch(url);
  return [...answer.headers].filter(([name]) => !OWN_HEADERS.has(name) && name !== 'content-encoding');
}

function configuration(site: { folder: string; root: string; port: number; headers: [string, string][] }): string {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid "${site.folder}/nginx.pid";
events { worker_connections 1024; }
http {
  access_log off;
  ${paths.map((path) => `${path}_temp_path "${site.folder}/${path}";`).join('\n  ')}
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=2000;
  types { text/html html; }
  charset utf-8;
  server {
    listen 127.0.0.1:${site.port};
    root "${site.root}";
    gzip_static on;
    ${site.headers.map(([name, value]) => `add_header ${name} "${value}";`).join('\n    ')}
    location / { try_files $uri.html =404; }
  }
}
`;
}
