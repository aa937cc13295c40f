import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { AppError, type ErrorKind, isLocale, type Locale } from '@anverso/kernel';
import { House } from '@anverso/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { problemPage } from './pages.js';
import { sendPage } from './page-reply.js';

const STATUS: Record<ErrorKind, number> = {
  'invalid-input': 400,
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  provider: 502,
};

/** What a reader did wrong, or what did not work, as a page in their language. */
@Catch(AppError)
export class ReaderPageFilter implements ExceptionFilter<AppError> {
  constructor(private readonly house: House) {}

  async catch(error: AppError, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const { url } = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    await sendPage(reply, problemPage(localeOf(url), await this.house.siteName(), error), STATUS[error.kind]);
  }
}

function localeOf(url: string): Locale {
  const first = url.split('/')[1] ?? '';
  return isLocale(first) ? first : 'en';
}
