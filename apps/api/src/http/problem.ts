import { errorMessage, preferredLocale, translator } from '@anverso/i18n';
import { type Locale } from '@anverso/kernel';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import './actor.js';
import { type Failure } from './failure.js';
import { type ProblemDto } from './problem.dto.js';

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

/** The language to answer a request in: its person's, as soon as they are known, else the one it asks for. */
export function localeOf({ actor, headers }: FastifyRequest): Locale {
  return actor?.user.locale ?? preferredLocale(headers['accept-language']);
}

/** Answers with a problem in the caller's language. */
export function answerProblem(request: FastifyRequest, reply: FastifyReply, failure: Failure): void {
  const locale = localeOf(request);
  void reply
    .status(failure.status)
    .headers(headersOf(failure))
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', locale)
    .send(JSON.stringify(toProblem(failure, request.id, locale)));
}

function toProblem({ status, code, details }: Failure, requestId: string, locale: Locale): ProblemDto {
  return {
    type: `urn:anverso:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: translator(locale, 'api')(`titles.${TITLES[status] ?? 'invalid'}`),
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
