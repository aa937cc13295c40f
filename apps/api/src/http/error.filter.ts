import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Failure, failureOf } from './failure.js';
import { answerProblem, localeOf } from './problem.js';
import { RequestInvalid } from './request-invalid.js';
import { RouteCatalogue } from './route-catalogue.js';

/** Turns every failure into one shape of answer, in the language of whoever asked. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('api');

  constructor(private readonly routes: RouteCatalogue) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const failure = this.toFailure(error, request);
    if (reply.sent || reply.raw.headersSent) reply.raw.end();
    else answerProblem(request, reply, failure);
  }

  private toFailure(error: unknown, request: FastifyRequest): Failure {
    if (error instanceof RequestInvalid) {
      return { status: 400, code: error.code, details: { problems: error.problemsIn(localeOf(request)) } };
    }
    const failure = failureOf(error);
    if (failure === undefined) return this.unexpected(error, request.id);
    return failure.code === 'NOT_FOUND' ? this.orOtherMethod(failure, request) : failure;
  }

  /** The router knows no route for this method and address; perhaps it knows one for another method. */
  private orOtherMethod(notFound: Failure, { method, url }: FastifyRequest): Failure {
    const allowed = this.routes.methodsAt(url.split('?', 1)[0] ?? '');
    return allowed.length === 0 || allowed.includes(method)
      ? notFound
      : { status: 405, code: 'METHOD_NOT_ALLOWED', details: { method, allowed } };
  }

  private unexpected(error: unknown, requestId: string): Failure {
    this.logger.error({ requestId, ...describe(error) });
    return { status: 500, code: 'UNKNOWN', details: { requestId } };
  }
}

/** What the log may hold of an error: the other fields of a database error quote the row. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  return { error: error.name, code, message: error.message, stack: error.stack };
}
