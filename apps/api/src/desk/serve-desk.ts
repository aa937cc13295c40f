import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply } from 'fastify';
import { API_PREFIX } from '../http/route-catalogue.js';

/** Where the build puts the desk: beside the compiled api. */
const BUILT_DESK = fileURLToPath(new URL('../../../../desk', import.meta.url));
const YEAR_MS = 31_536_000_000;
const OWN_FILE = /^\/[\w-]+\.(svg|png|ico|webmanifest)$/;

/** Scripts come from this house alone; styles may be inline because the parts of the screens set them from scripts. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  // Previews of the site and of mails.
  "frame-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the desk at `/`. Every address that is no file of it and not below `/api` is the one page, which finds its own
 * screen. Without a built desk, as in tests of the api alone, the documentation is the front door.
 */
export async function serveDesk(app: NestFastifyApplication, root = BUILT_DESK): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  if (!existsSync(join(root, 'index.html'))) {
    fastify.get('/', (_request, reply) => reply.redirect(`/${API_PREFIX}/docs`));
    return;
  }
  await fastify.register(fastifyStatic, { root, serve: false, cacheControl: false, preCompressed: true });
  fastify.get('/assets/*', (request, reply) => {
    void reply.header('x-content-type-options', 'nosniff');
    return reply.sendFile(pathOf(request.url), { cacheControl: true, maxAge: YEAR_MS, immutable: true });
  });
  fastify.get('/', (_request, reply) => sendPage(reply));
  fastify.get('/*', (request, reply) => {
    const path = pathOf(request.url);
    if (path === `/${API_PREFIX}` || path.startsWith(`/${API_PREFIX}/`)) {
      reply.callNotFound();
      return reply;
    }
    return OWN_FILE.test(path) ? reply.sendFile(path) : sendPage(reply);
  });
}

function sendPage(reply: FastifyReply): FastifyReply {
  void reply.header('content-security-policy', POLICY);
  return reply.sendFile('index.html');
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '/';
}
