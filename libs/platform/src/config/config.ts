import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { isLocale, type Locale, LOCALES } from '@anverso/kernel';
import { translator } from '@anverso/i18n';

/** In the folder where the process is started; what the environment says wins. */
const ENV_FILE = '.env';
/** The exit code that sysexits.h has for a wrong configuration. */
const EX_CONFIG = 78;

/** What can be wrong with a value; each has its sentence in the terminal catalogue. */
const PROBLEMS = {
  port: 'configPort',
  samePort: 'configSamePort',
  postgres: 'configPostgres',
  redis: 'configRedis',
  smtp: 'configSmtp',
  web: 'configWeb',
  sender: 'configSender',
  secret: 'configSecret',
  path: 'configPath',
  logLevel: 'configLogLevel',
  language: 'configLanguage',
} as const;

type Problem = keyof typeof PROBLEMS;

const blankIsUnset = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsUnset, schema.optional());
const withDefault = <Schema extends z.ZodType>(schema: Schema, value: z.input<Schema>) =>
  z.preprocess((given) => blankIsUnset(given) ?? value, schema);
const matching = (pattern: RegExp, error: Problem) => z.string({ error }).regex(pattern, { error });
const oneOf = <const Values extends readonly string[]>(values: Values, error: Problem) => z.enum(values, { error });

/** An address with one of these schemes and, where the scheme has one, a host. */
const address = (schemes: readonly string[], error: Problem) =>
  z.string({ error }).refine((text) => schemes.some((scheme) => isAddress(text, scheme)), { error });

function isAddress(text: string, scheme: string): boolean {
  if (!URL.canParse(text) || /\s/.test(text)) return false;
  const { protocol, host, pathname } = new URL(text);
  return protocol === `${scheme}:` && (host !== '' || (scheme === 'unix' && pathname.length > 1));
}

const port = matching(/^\d{1,5}$/, 'port')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, { error: 'port' });
const web = address(['http', 'https'], 'web').transform((text) => text.replace(/\/+$/, ''));
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every environment variable that Anverso reads; `.env.example` documents each, and a spec holds the two equal. */
export const environmentSchema = z.object({
  DATA_DIR: withDefault(matching(/^[^\p{Cc}]+$/u, 'path'), './data'),
  DATABASE_URL: optional(address(['postgres', 'postgresql'], 'postgres')),
  REDIS_URL: optional(address(['redis', 'rediss', 'unix'], 'redis')),
  DEEPL_API_KEY: optional(matching(/^[\x21-\x7e]+$/, 'secret')),
  DEEPL_SERVER_URL: optional(web),
  LIBRETRANSLATE_URL: optional(web),
  LIBRETRANSLATE_API_KEY: optional(matching(/^[\x21-\x7e]+$/, 'secret')),
  SMTP_URL: optional(address(['smtp', 'smtps'], 'smtp')),
  MAIL_FROM: withDefault(
    matching(/^[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/, 'sender'),
    'Anverso <news@anverso.example>',
  ),
  API_PORT: withDefault(port, '4000'),
  SITE_PORT: withDefault(port, '4001'),
  SITE_URL: optional(web),
  DESK_URL: optional(web),
  LOG_LEVEL: withDefault(oneOf(LOG_LEVELS, 'logLevel'), 'info'),
  TERMINAL_LANG: optional(oneOf(LOCALES, 'language')),
});

export type Environment = z.infer<typeof environmentSchema>;

/** All that is configurable, parsed and complete. Paths are absolute. */
export interface Config {
  dataDir: string;
  /** Where the embedded servers keep their sockets: below `dataDir` unless that path is too long for a socket. */
  socketDir: string;
  /** Absent: the embedded PostgreSQL. */
  databaseUrl?: string;
  /** Absent: the private Redis. */
  redisUrl?: string;
  deepl?: { apiKey: string; serverUrl?: string };
  libretranslate?: { url: string; apiKey?: string };
  mail: { from: string; smtpUrl?: string };
  api: { port: number; deskUrl: string };
  site: { port: number; url: string };
  logLevel: Environment['LOG_LEVEL'];
  terminalLocale: Locale;
}

/** A wrong value in the environment: the start stops with this one line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Parses the environment once; throws a ConfigError that names the first wrong variable and what it should be. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw configError(env, String(issue?.path[0]), issue?.message);
  }
  const values = parsed.data;
  if (values.API_PORT === values.SITE_PORT) throw configError(env, 'SITE_PORT', 'samePort');
  const dataDir = resolve(values.DATA_DIR);
  const apiKey = values.DEEPL_API_KEY;
  const libretranslateUrl = values.LIBRETRANSLATE_URL;
  return {
    dataDir,
    socketDir: socketDirFor(dataDir),
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    deepl: apiKey === undefined ? undefined : { apiKey, serverUrl: values.DEEPL_SERVER_URL },
    libretranslate:
      libretranslateUrl === undefined ? undefined : { url: libretranslateUrl, apiKey: values.LIBRETRANSLATE_API_KEY },
    mail: { from: values.MAIL_FROM, smtpUrl: values.SMTP_URL },
    api: { port: values.API_PORT, deskUrl: values.DESK_URL ?? `http://localhost:${values.API_PORT}` },
    site: { port: values.SITE_PORT, url: values.SITE_URL ?? `http://localhost:${values.SITE_PORT}` },
    logLevel: values.LOG_LEVEL,
    terminalLocale: localeOfTerminal(env),
  };
}

/** Reads the configuration of this process, `.env` below the environment; exits with one line when it is wrong. */
export function loadConfig(): Config {
  if (existsSync(ENV_FILE)) process.loadEnvFile(ENV_FILE);
  try {
    return parseConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`anverso: ${error.message}\n`);
    process.exit(EX_CONFIG);
  }
}

function configError(env: Record<string, string | undefined>, variable: string, problem = ''): ConfigError {
  const t = translator(localeOfTerminal(env), 'terminal');
  const key = isProblem(problem) ? PROBLEMS[problem] : 'configInvalid';
  return new ConfigError(t(key, { variable }));
}

function isProblem(text: string): text is Problem {
  return Object.hasOwn(PROBLEMS, text);
}

function localeOfTerminal(env: Record<string, string | undefined>): Locale {
  const chosen = env.TERMINAL_LANG ?? '';
  if (isLocale(chosen)) return chosen;
  const lang = env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return lang.toLowerCase().startsWith('es') ? 'es' : 'en';
}

/** A unix socket's path must stay below 107 bytes; the embedded servers' names take at most 24. */
function socketDirFor(dataDir: string): string {
  const below = resolve(dataDir, 'run');
  if (Buffer.byteLength(below) <= 80) return below;
  return resolve(tmpdir(), `anverso-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`);
}
