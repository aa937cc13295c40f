import './actor.js';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type User } from '@anverso/identity';
import { forbidden } from '@anverso/kernel';
import { type FastifyRequest } from 'fastify';

export type SignedInUser = User;

/** The person who acts, for a parameter of a route that is not public. */
export const CurrentUser = createParamDecorator((_data: unknown, context: ExecutionContext): SignedInUser => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (actor === undefined) throw forbidden('SIGN_IN_NEEDED');
  return actor.user;
});
