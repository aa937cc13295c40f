import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config } from '@anverso/platform';

/** Answers are data, except for the documentation page: it may load its own scripts and call this api, nothing else. */
const POLICY = {
  defaultSrc: "'none'",
  scriptSrc: "'self'",
  // Swagger UI sets styles from its scripts.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: "'self'",
  formAction: "'none'",
  baseUri: "'none'",
  frameAncestors: "'none'",
};

/** Headers on every answer, also on those that no route gave. */
export function sendSecurityHeaders(app: NestFastifyApplication, config: Config): void {
  app.useSecurityHeaders({
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: config.api.deskUrl.startsWith('https://'),
    xFrameOptions: { action: 'deny' },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      reply.raw.setHeader('x-request-id', request.id);
      if (!request.url.startsWith('/api/docs')) reply.raw.setHeader('cache-control', 'no-store');
      done();
    });
}
