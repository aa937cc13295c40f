import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Clock } from '@anverso/kernel';
import { type Config, House } from '@anverso/platform';
import { siteDirectory } from '@anverso/publishing';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { LiveSite } from './pages/live-site.js';
import { sendUnreadable, servePages } from './pages/serve-pages.js';
import { sendSecurityHeaders } from './security-headers.js';
import { SiteModule } from './site.module.js';

/** A reader's message and no more. */
const BODY_LIMIT = 64 * 1024;

/** The whole site, ready to listen: a program listens where it is configured to, a test on port 0. */
export async function createSiteApp(config: Config, options: { clock?: Clock } = {}): Promise<NestFastifyApplication> {
  // A proxy on the same machine may say for whom it asks; anybody else is taken by their own address.
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: 'loopback',
    // An address that is not even well-formed leads nowhere, like any other unknown one.
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      void sendUnreadable(request, reply),
  });
  const server = adapter.getInstance();
  sendSecurityHeaders(server, config);
  // Before Nest has hooks of its own there: a page that is at hand waits for none of them.
  servePages(server, new LiveSite(siteDirectory(config), config.site.url, () => app.get(House).siteName()));
  const app = await NestFactory.create<NestFastifyApplication>(SiteModule.forRoot(config, options.clock), adapter, {
    abortOnError: false,
    bufferLogs: true,
  });
  app.useLogger(app.get(Logger));
  await app.init();
  await server.ready();
  return app;
}
