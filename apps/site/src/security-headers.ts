import { type Config } from '@anverso/platform';
import { type FastifyInstance } from 'fastify';

/** Pages load from this site alone; nothing runs inline, nothing is framed, forms go nowhere else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  // The captcha's widget fetches its challenge and works in a worker.
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers on every answer of the site, also on those that are written past the router. */
export function sendSecurityHeaders(server: FastifyInstance, config: Config): void {
  const headers = Object.entries({
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(config.site.url.startsWith('https://') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  });
  server.addHook('onRequest', (_request, reply, done) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    done();
  });
}
