import { type IncomingMessage, type ServerResponse } from 'node:http';
import { RequestMethod } from '@nestjs/common';
import { newId } from '@anverso/kernel';
import { type Config } from '@anverso/platform';
import { type Params } from 'nestjs-pino';

/**
 * One JSON line per answer of a reader, with method, path pattern, status and time: never who it was, what was written,
 * or the secret in an address. Pages that are only read leave no line; a web server in front counts those.
 */
export function logging(config: Config): Params {
  return {
    forRoutes: [{ path: '{*path}', method: RequestMethod.POST }],
    pinoHttp: {
      level: config.logLevel,
      base: { app: 'site' },
      genReqId: () => newId(),
      redact: ['req.headers', 'res.headers'],
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: routeOf(url) }),
        res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
        err: ({ type, message, stack }: Record<'type' | 'message' | 'stack', string>) => ({ type, message, stack }),
      },
      customLogLevel: (_request: IncomingMessage, { statusCode }: ServerResponse) =>
        statusCode >= 500 ? 'error' : 'info',
    },
  };
}

/** `/en/confirm/…`: the rest may be somebody's token. */
function routeOf(url: string): string {
  const [, locale = '', action = ''] = url.split(/[?#]/, 1)[0]?.split('/') ?? [];
  return `/${locale}/${action}`;
}
