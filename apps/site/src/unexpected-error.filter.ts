import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { isLocale, newId } from '@anverso/kernel';
import { errorMessage, translator } from '@anverso/i18n';
import { renderNoticePage } from '@anverso/publishing';
import { type FastifyReply, type FastifyRequest } from 'fastify';

/** Whatever nobody expected, as a page in the reader's language with a number to tell us. */
@Catch()
export class UnexpectedErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('site');

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const status = statusOf(error);
    const requestId = newId();
    if (status >= 500) this.logger.error({ requestId, err: error }, 'request failed');
    const first = http.getRequest<FastifyRequest>().url.split('/')[1] ?? '';
    const locale = isLocale(first) ? first : 'en';
    const page = renderNoticePage({
      locale,
      title: translator(locale, 'audience')('problem.title'),
      body: errorMessage({ code: 'UNKNOWN', details: { requestId } }, locale),
    });
    await reply
      .status(status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(page);
  }
}

/** What the framework refused (a body too large, a type unknown) keeps its status; the rest is our fault. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
