import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { siteAssets } from '@anverso/publishing';
import { LiveSite } from './live-site.js';
import { servePages } from './serve-pages.js';

const PICTURE = '0123456789abcdef0123-960.jpg';

async function write(root: string, files: Record<string, string>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
}

async function switchTo(root: string, generation: string): Promise<void> {
  await symlink(`generations/${generation}/public`, join(root, 'next'));
  await rename(join(root, 'next'), join(root, 'current'));
}

function serve(root: string): FastifyInstance {
  const server = Fastify();
  servePages(server, new LiveSite(root, 'https://anverso.example'));
  return server;
}

describe('a published site', () => {
  let root: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'anverso-pages-'));
    const pages = {
      'en.html': 'front',
      'en/politics.html': 'politics',
      '404.es.html': 'no está',
      'en/feed.xml': '<rss/>',
      'es/politica/retirada.gone.html': 'ya no',
    };
    await write(join(root, 'generations/1/public'), pages);
    await write(root, { [`media/${PICTURE}`]: 'picture', 'assets/site-aaaaaaaaaaaa.css': 'older', 'secret.txt': 'no' });
    await switchTo(root, '1');
    server = serve(root);
  });

  afterAll(async () => {
    await server.close();
    await rm(root, { recursive: true, force: true });
  });

  test.each([
    ['/en', 200, 'text/html; charset=utf-8', 'front'],
    ['/en/politics', 200, 'text/html; charset=utf-8', 'politics'],
    ['/en/feed.xml', 200, 'application/xml; charset=utf-8', '<rss/>'],
    ['/es/nada', 404, 'text/html; charset=utf-8', 'no está'],
    ['/es/politica/retirada', 410, 'text/html; charset=utf-8', 'ya no'],
    ['/es/politica/retirada.gone', 404, 'text/html; charset=utf-8', 'no está'],
    ['/secret.txt', 404, 'text/html; charset=utf-8', undefined],
    ['/assets/site-aaaaaaaaaaaa.css', 200, 'text/css; charset=utf-8', 'older'],
    [`/media/${PICTURE}`, 200, 'image/jpeg', 'picture'],
  ])('answers %s with %d', async (url, status, type, body) => {
    const response = await server.inject(url);
    expect([response.statusCode, response.headers['content-type']]).toEqual([status, type]);
    if (body !== undefined) expect(response.body).toBe(body);
  });

  it('has its own style and script at hand', async () => {
    const { stylesheet, captchaScript } = siteAssets();
    for (const name of [stylesheet, captchaScript]) {
      const response = await server.inject(`/assets/${name}`);
      expect(response.statusCode).toBe(200);
      expect(response.headers['cache-control']).toContain('immutable');
    }
  });

  it('sends HEAD what GET would say, without the page', async () => {
    const head = await server.inject({ method: 'HEAD', url: '/en' });
    expect([head.statusCode, head.body, head.headers['content-length']]).toEqual([200, '', '5']);
  });

  it('answers 304 to a reader who has the page', async () => {
    const { headers } = await server.inject('/en');
    const again = (given: Record<string, string>) => server.inject({ url: '/en', headers: given });
    expect((await again({ 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
    expect((await again({ 'if-modified-since': String(headers['last-modified']) })).statusCode).toBe(304);
    const other = await again({ 'if-none-match': '"x"', 'if-modified-since': String(headers['last-modified']) });
    expect(other.statusCode).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=60');
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('compresses with %s', async (encoding, decompress) => {
    const response = await server.inject({ url: '/en', headers: { 'accept-encoding': encoding } });
    expect(response.headers['content-encoding']).toBe(encoding);
    expect(response.headers.vary).toBe('Accept-Encoding');
    expect(decompress(response.rawPayload).toString()).toBe('front');
  });

  it.each(['identity', 'gzip'])('says of a page at hand what it says of any other (%s)', async (encoding) => {
    const fresh = serve(root);
    const ask = async () => {
      const request = { url: '/en/politics?from=feed', headers: { 'accept-encoding': encoding } };
      const { statusCode, headers, rawPayload } = await fresh.inject(request);
      return { statusCode, headers: { ...headers, date: undefined, connection: undefined }, rawPayload };
    };
    const first = await ask();
    expect(await ask()).toEqual(first);
    await fresh.close();
  });

  it('leads the bare address to the reader’s language, and a slash too many to the page', async () => {
    const root = await server.inject({ url: '/', headers: { 'accept-language': 'es-AR' } });
    expect([root.statusCode, root.headers.location, root.headers.vary]).toEqual([302, '/es', 'Accept-Language']);
    const slash = await server.inject('/en/politics/?a=b');
    expect([slash.statusCode, slash.headers.location]).toEqual([301, '/en/politics?a=b']);
  });

  it('answers a form that leads nowhere with its page for nothing', async () => {
    const response = await server.inject({ method: 'POST', url: '/es/nada', payload: {} });
    expect([response.statusCode, response.body]).toEqual([404, 'no está']);
  });

  it('shows the next generation soon after the switch', async () => {
    await write(join(root, 'generations/2/public'), { 'en.html': 'second front' });
    await switchTo(root, '2');
    const deadline = Date.now() + 5_000;
    let body = '';
    while (body !== 'second front' && Date.now() < deadline) body = (await server.inject('/en')).body;
    expect(body).toBe('second front');
  });
});

describe('a site before its first release', () => {
  test.each([
    ['/en', 200, 'The first edition is being set'],
    ['/es', 200, 'La primera edición está en el taller'],
    ['/es/politica', 404, 'Esta página no existe'],
    ['/healthz', 200, 'ok'],
  ])('answers %s with %d', async (url, status, text) => {
    const server = serve(join(tmpdir(), 'anverso-no-such-site'));
    const response = await server.inject(url);
    expect(response.statusCode).toBe(status);
    expect(response.body).toContain(text);
    await server.close();
  });
});
