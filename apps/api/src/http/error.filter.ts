import './actor.js';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { errorMessage, preferredLocale, translator } from '@anverso/i18n';
import { type Locale } from '@anverso/kernel';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Failure, failureOf } from './failure.js';
import { type ProblemDto } from './problem.dto.js';
import { RequestInvalid } from './request-invalid.js';
import { RouteCatalogue } from './route-catalogue.js';

type TitleKey =
  | 'invalid'
  | 'signInNeeded'
  | 'forbidden'
  | 'notFound'
  | 'methodNotAllowed'
  | 'conflict'
  | 'tooLarge'
  | 'unsupported'
  | 'tooMany'
  | 'unexpected'
  | 'provider';

const TITLES: Record<number, TitleKey | undefined> = {
  400: 'invalid',
  401: 'signInNeeded',
  403: 'forbidden',
  404: 'notFound',
  405: 'methodNotAllowed',
  409: 'conflict',
  413: 'tooLarge',
  415: 'unsupported',
  429: 'tooMany',
  500: 'unexpected',
  502: 'provider',
};

/** Turns every failure into one shape of answer, in the language of whoever asked. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('api');

  constructor(private readonly routes: RouteCatalogue) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.end();
      return;
    }
    const locale = request.actor?.user.locale ?? preferredLocale(request.headers['accept-language']);
    const failure = this.toFailure(error, request, locale);
    void reply
      .status(failure.status)
      .headers(headersOf(failure))
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', locale)
      .send(JSON.stringify(toProblem(failure, request.id, locale)));
  }

  private toFailure(error: unknown, request: FastifyRequest, locale: Locale): Failure {
    if (error instanceof RequestInvalid) {
      return { status: 400, code: error.code, details: { problems: error.problemsIn(locale) } };
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

function toProblem({ status, code, details }: Failure, requestId: string, locale: Locale): ProblemDto {
  const title = TITLES[status] ?? 'invalid';
  return {
    type: `urn:anverso:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: translator(locale, 'api')(`titles.${title}`),
    status,
    code,
    detail: errorMessage({ code, details: { ...details, requestId, ...wording(details) } }, locale),
    details,
    requestId,
  };
}

/** Problems as a sentence has them: `variants.en.subject: too long`. */
function wording({ problems }: Failure['details']): { problems?: string[] } {
  if (!Array.isArray(problems)) return {};
  return {
    problems: problems.map((problem: string | { path: string; message: string }) => {
      if (typeof problem === 'string') return problem;
      return problem.path === '' ? problem.message : `${problem.path}: ${problem.message}`;
    }),
  };
}

function headersOf({ status, details }: Failure): Record<string, string> {
  return {
    ...(status === 401 ? { 'www-authenticate': 'Bearer realm="anverso"' } : {}),
    ...(status === 405 && Array.isArray(details.allowed) ? { allow: details.allowed.join(', ') } : {}),
    ...(status === 429 ? { 'retry-after': String(details.retryAfterSeconds) } : {}),
  };
}

/** What the log may hold of an error: the other fields of a database error quote the row. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  return { error: error.name, code, message: error.message, stack: error.stack };
}
