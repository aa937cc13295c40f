import { createReadStream } from 'node:fs';
import { isLocale, type Locale } from '@anverso/kernel';
import { homePath, renderNotFoundPage } from '@anverso/publishing';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type LiveSite } from './live-site.js';
import { readAddress } from './page-address.js';
import { chooseEncoding, type PageFile } from './page-file.js';
import { preferredLocale } from './preferred-locale.js';

const FOR_EVER = 'public, max-age=31536000, immutable';
/** A correction reaches every reader within a minute. */
const FOR_A_MINUTE = 'public, max-age=60';

const MEDIA_TYPES: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };

/** Every address that no other route answers: the published pages and their files. Needs no database. */
export function servePages(server: FastifyInstance, site: LiveSite): void {
  server.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  server.addHook('onRequest', (request, reply, done) => {
    if (!sendAtOnce(site, request, reply)) done();
  });
  server.get('/*', (request, reply) => answer(site, readAddress(request.raw.url ?? '/'), request, reply));
  server.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/*',
    handler: async (request, reply) => sendNotFound(site, request, reply),
  });
}

/** A page in memory, which nearly every request is for, is sent before all that only forms need. */
function sendAtOnce(site: LiveSite, { raw: { method, url, headers } }: FastifyRequest, reply: FastifyReply): boolean {
  if (method !== 'GET' || 'if-none-match' in headers || 'if-modified-since' in headers) return false;
  const address = readAddress(url ?? '/');
  const page = address.kind === 'page' ? site.peek(address.file) : undefined;
  if (page === undefined) return false;
  const encoding = chooseEncoding(headers['accept-encoding']);
  const body = encoding === undefined ? page.body : page.encoded(encoding);
  if (body instanceof Promise) return false;
  reply.hijack();
  for (const [name, value] of Object.entries(headersOf(page, FOR_A_MINUTE))) reply.raw.setHeader(name, value);
  reply.raw.setHeader('content-type', page.contentType);
  reply.raw.setHeader('content-length', body.length);
  if (encoding !== undefined) reply.raw.setHeader('content-encoding', encoding);
  reply.raw.end(body);
  return true;
}

async function answer(
  site: LiveSite,
  address: ReturnType<typeof readAddress>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  switch (address.kind) {
    case 'root':
      return reply
        .header('vary', 'Accept-Language')
        .header('cache-control', FOR_A_MINUTE)
        .redirect(homePath(preferredLocale(request.headers['accept-language'])), 302);
    case 'moved':
      return reply.header('cache-control', FOR_A_MINUTE).redirect(address.path, 301);
    case 'page': {
      const page = await site.find(address.file);
      return page === undefined
        ? sendGone(site, address.file, request, reply)
        : sendFile(request, reply, page, FOR_A_MINUTE);
    }
    case 'asset': {
      const asset = await site.findAsset(address.name);
      return asset === undefined ? sendNotFound(site, request, reply) : sendFile(request, reply, asset, FOR_EVER);
    }
    case 'media': {
      const media = await site.findMedia(address.name);
      if (media === undefined) return sendNotFound(site, request, reply);
      return reply
        .header('cache-control', FOR_EVER)
        .header('content-type', MEDIA_TYPES[address.name.split('.').at(-1) ?? ''])
        .header('content-length', media.bytes)
        .send(createReadStream(media.path));
    }
    case 'nothing':
      return sendNotFound(site, request, reply);
  }
}

function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: PageFile,
  caching: string,
): FastifyReply | Promise<FastifyReply> {
  void reply.headers(headersOf(file, caching));
  if (isUnchanged(request, file)) return reply.status(304).send();
  return sendBody(request, reply, file);
}

const headersOf = (file: PageFile, caching: string): Record<string, string> => ({
  'cache-control': caching,
  etag: file.etag,
  'last-modified': file.lastModified,
  vary: 'Accept-Encoding',
});

function sendBody(request: FastifyRequest, reply: FastifyReply, file: PageFile): FastifyReply | Promise<FastifyReply> {
  void reply.header('content-type', file.contentType);
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  if (encoding === undefined) return reply.send(file.body);
  void reply.header('content-encoding', encoding);
  const body = file.encoded(encoding);
  return body instanceof Promise ? body.then((bytes) => reply.send(bytes)) : reply.send(body);
}

/** `If-None-Match` decides; only without it does the date (RFC 9110 §13.2.2). */
function isUnchanged({ headers }: FastifyRequest, file: PageFile): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags === '*' || tags.split(',').some((tag) => tag.trim() === file.etag);
  const since = headers['if-modified-since'];
  return since !== undefined && Date.parse(since) >= Date.parse(file.lastModified);
}

/** A story that was taken back is gone for good as far as anybody can tell now; where none stood there is nothing. */
async function sendGone(
  site: LiveSite,
  file: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const notice = await site.findGone(file);
  if (notice === undefined) return sendNotFound(site, request, reply);
  void reply.status(410).headers({ 'cache-control': FOR_A_MINUTE, vary: 'Accept-Encoding' });
  return sendBody(request, reply, notice);
}

async function sendNotFound(site: LiveSite, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const page = await site.notFound(localeOf(request));
  void reply.status(404).headers({ 'cache-control': 'no-cache', vary: 'Accept-Encoding, Accept-Language' });
  return sendBody(request, reply, page);
}

/** The language of the address, else the reader's own. */
function localeOf(request: FastifyRequest): Locale {
  const first = request.raw.url?.split(/[/?]/)[1] ?? '';
  return isLocale(first) ? first : preferredLocale(request.headers['accept-language']);
}

/** What stands where an address cannot be read at all. */
export function sendUnreadable(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .status(400)
    .header('cache-control', 'no-store')
    .header('content-type', 'text/html; charset=utf-8')
    .send(renderNotFoundPage(localeOf(request)));
}
