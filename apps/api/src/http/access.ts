import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension, ApiResponse } from '@nestjs/swagger';
import { type Need } from '@anverso/identity';
import { ProblemDto } from './problem.dto.js';

/** Who may call a route: everybody, or whoever meets the need. */
export type AccessRule = 'public' | Need;

/** Under this key a route's rule stands in its metadata. */
export const ACCESS = 'anverso:access';

/**
 * Declares who may call a route; one without it keeps the api from starting. A need without a scope is for people who
 * signed in themselves: no API token opens it.
 */
export function Access(rule: AccessRule): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(ACCESS, rule), ApiResponse(PROBLEM), ...documentation(rule));
}

const PROBLEM = { status: 'default', description: 'A problem (RFC 9457)', standardSchema: ProblemDto } as const;

function documentation(rule: AccessRule): (MethodDecorator & ClassDecorator)[] {
  if (rule === 'public') return [];
  const roleAndScope = ApiExtension('x-access', rule);
  return rule.scope === undefined ? [roleAndScope, ApiCookieAuth()] : [roleAndScope, ApiCookieAuth(), ApiBearerAuth()];
}
