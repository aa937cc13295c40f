import './actor.js';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Actor, ApiTokens, mayAct, type Need, Sessions, type Verdict } from '@anverso/identity';
import { type AppError, forbidden } from '@anverso/kernel';
import { type Config, CONFIG } from '@anverso/platform';
import { type FastifyRequest } from 'fastify';
import { ACCESS, type AccessRule } from './access.js';
import { judgeOrigin, mayChange, type RequestOrigin } from './request-origin.js';
import { sessionSecret } from './session-cookie.js';

const REFUSALS: Record<Exclude<Verdict, 'allowed'>, (need: Need) => AppError> = {
  'session-needed': () => forbidden('SESSION_NEEDED'),
  'scope-needed': ({ scope }) => forbidden('SCOPE_NEEDED', { scope }),
  'role-needed': ({ role }) => forbidden('ROLE_NEEDED', { role }),
};

/** The one door of the api: finds out who acts and holds them to the rule that the route declares. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const origin = mayChange(request.method) ? this.originOf(request) : 'own';
    if (rule === undefined) return false;
    if (rule === 'public') {
      // A foreign page must not sign a reader's browser in to somebody else's account either.
      if (origin === 'foreign') throw forbidden('CSRF_REFUSED');
      return true;
    }
    const actor = await this.identify(request);
    request.actor = actor;
    if (actor.via === 'session' && origin !== 'own') throw forbidden('CSRF_REFUSED');
    const verdict = mayAct(actor, rule);
    if (verdict !== 'allowed') throw REFUSALS[verdict](rule);
    return true;
  }

  /** A token, where one is sent, counts more than the cookie that a browser adds by itself. */
  private async identify(request: FastifyRequest): Promise<Actor> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const owner = await this.tokens.find(/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
      if (owner === undefined) throw forbidden('TOKEN_INVALID');
      return { via: 'token', ...owner };
    }
    const secret = sessionSecret(request);
    const session = secret === undefined ? undefined : await this.sessions.find(secret);
    if (session === undefined) throw forbidden('SIGN_IN_NEEDED');
    return { via: 'session', user: session.user };
  }

  private originOf(request: FastifyRequest): RequestOrigin {
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const headers = { origin, 'sec-fetch-site': typeof site === 'string' ? site : undefined };
    return judgeOrigin(headers, { host: request.host, deskUrl: this.config.api.deskUrl });
  }
}
