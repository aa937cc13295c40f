import { type Actor } from '@anverso/identity';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who acts, once the access guard knows it. */
    actor?: Actor;
  }
}
