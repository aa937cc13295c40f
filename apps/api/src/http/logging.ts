import { type IncomingMessage, type ServerResponse } from 'node:http';
import { newId } from '@anverso/kernel';
import { type Config } from '@anverso/platform';
import { type Params } from 'nestjs-pino';

const REQUEST_ID = /^[\w.-]{8,64}$/;
/** Asked every few seconds by whoever watches over the api. */
const UNLOGGED = ['/api/health', '/api/ready'];

const INFO = 30;
/** Nest's account of how it starts, which says nothing that the code does not. */
const FRAMEWORK = ['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication'];

/** The id that a proxy gave the request, if it looks like one, else a new one. */
export function requestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
}

/** One JSON line per request: its id, method, path, status, time. Never bodies, queries, keys or who it was. */
export function logging(config: Config): Params {
  return {
    pinoHttp: {
      level: config.logLevel,
      base: { app: 'api' },
      redact: ['req.headers', 'res.headers', '*.authorization', '*.cookie'],
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: pathOf(url) }),
        res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
        err: ({ type, message, stack }: Record<'type' | 'message' | 'stack', string>) => ({ type, message, stack }),
      },
      customLogLevel: (_request: IncomingMessage, { statusCode }: ServerResponse) =>
        statusCode >= 500 ? 'error' : 'info',
      // The error filter has logged the failure itself; this line is about the request.
      customErrorObject: (_request: IncomingMessage, _response: ServerResponse, _error: Error, line: object) => ({
        ...line,
        err: undefined,
      }),
      autoLogging: { ignore: (request: IncomingMessage) => UNLOGGED.includes(pathOf(addressOf(request))) },
      hooks: {
        logMethod(line, log, level) {
          const { context } = line[0] as { context?: unknown };
          if (isAboutStarting(context, level)) return;
          log.apply(this, line);
        },
      },
    },
  };
}

/** Middleware sees the address without the prefix that it was mounted at. */
function addressOf(request: IncomingMessage & { originalUrl?: string }): string {
  return request.originalUrl ?? request.url ?? '';
}

/** A start that failed is told by whoever started. */
function isAboutStarting(context: unknown, level: number): boolean {
  if (typeof context !== 'string' || !FRAMEWORK.includes(context)) return false;
  return level <= INFO || context === 'NestApplication';
}

/** The desk's page behind an invitation has its secret in the address. */
const SECRET_PATH = /^(\/invitation\/).+/;

function pathOf(url: string): string {
  return (url.split('?', 1)[0] ?? '').replace(SECRET_PATH, '$1…');
}
