import { type FastifyReply } from 'fastify';

/**
 * Sends a page that is one reader's own: no cache keeps it, no search engine lists it, and the secret in its address
 * goes to no other site.
 */
export async function sendPage(reply: FastifyReply, page: string, status = 200): Promise<void> {
  await reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .header('referrer-policy', 'no-referrer')
    .send(page);
}

/** Leads the browser on with a GET, so that reloading repeats nothing. */
export async function leadTo(reply: FastifyReply, path: string): Promise<void> {
  await reply.status(303).header('cache-control', 'no-store').header('location', path).send();
}
