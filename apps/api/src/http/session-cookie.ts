import '@fastify/cookie';
import { SESSION_LONGEST_MS } from '@anverso/identity';
import { type Config } from '@anverso/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'anverso_session';

/** The secret of the session that a request carries. */
export function sessionSecret(request: FastifyRequest): string | undefined {
  return request.cookies[SESSION_COOKIE];
}

/** Hands the browser its session; how long it really lasts is the server's decision. */
export function setSessionCookie(reply: FastifyReply, secret: string, config: Config): void {
  reply.setCookie(SESSION_COOKIE, secret, { ...attributes(config), maxAge: SESSION_LONGEST_MS / 1_000 });
}

/** Takes the session from the browser. */
export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(SESSION_COOKIE, attributes(config));
}

function attributes(config: Config): { httpOnly: true; sameSite: 'strict'; secure: boolean; path: '/' } {
  return { httpOnly: true, sameSite: 'strict', secure: config.api.deskUrl.startsWith('https://'), path: '/' };
}
