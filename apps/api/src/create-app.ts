import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Clock } from '@anverso/kernel';
import { type Config } from '@anverso/platform';
import { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import { serveDesk } from './desk/serve-desk.js';
import { acceptBodies, BODY_LIMIT } from './http/bodies.js';
import { failureOf, UNREADABLE } from './http/failure.js';
import { requestId } from './http/logging.js';
import { serveDocumentation } from './http/openapi.js';
import { answerProblem } from './http/problem.js';
import { API_PREFIX } from './http/route-catalogue.js';
import { sendSecurityHeaders } from './http/security-headers.js';

/** The whole api, ready to listen: a program listens where it is configured to, a test on port 0. */
export async function createApiApp(config: Config, options: { clock?: Clock } = {}): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: requestId,
    // A proxy on the same machine may say for whom it asks; anybody else is taken by their own address.
    trustProxy: 'loopback',
    // Addresses that the router cannot read never reach the error filter.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      answerProblem(request, reply, failureOf(error) ?? UNREADABLE),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config, options.clock), adapter, {
    abortOnError: false,
    bodyParser: false,
    bufferLogs: true,
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix(API_PREFIX);
  sendSecurityHeaders(app, config);
  acceptBodies(app.getHttpAdapter().getInstance());
  await app.register(fastifyCookie);
  serveDocumentation(app);
  await serveDesk(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
