import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65_535);
const blankIsUnset = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsUnset, schema.optional());
const withDefault = <Schema extends z.ZodType>(schema: Schema, value: z.input<Schema>) =>
  z.preprocess((given) => blankIsUnset(given) ?? value, schema);
const url = (...protocols: string[]) =>
  z.url({
    protocol: new RegExp(`^(${protocols.join('|')})$`),
    error: `must be a ${protocols.join(':// or ')}:// address`,
  });

/** Every environment variable that Anverso reads; `.env.example` documents each, and a spec holds the two equal. */
export const environmentSchema = z.object({
  DATA_DIR: withDefault(z.string(), './data'),
  DATABASE_URL: optional(url('postgres', 'postgresql')),
  REDIS_URL: optional(url('redis', 'rediss', 'unix')),
  DEEPL_API_KEY: optional(z.string()),
  DEEPL_SERVER_URL: optional(url('http', 'https')),
  SMTP_URL: optional(url('smtp', 'smtps')),
  MAIL_FROM: withDefault(
    z
      .string()
      .regex(/^[^\r\n]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/, 'must look like: Anverso <news@example.org>'),
    'Anverso <news@anverso.example>',
  ),
  API_PORT: withDefault(port, 4000),
  SITE_PORT: withDefault(port, 4001),
  SITE_URL: optional(url('http', 'https')),
  DESK_URL: optional(url('http', 'https')),
  LOG_LEVEL: withDefault(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'info'),
  TERMINAL_LANG: optional(z.enum(['en', 'es'])),
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
  mail: { from: string; smtpUrl?: string };
  api: { port: number; deskUrl: string };
  site: { port: number; url: string };
  logLevel: Environment['LOG_LEVEL'];
  terminalLocale: 'en' | 'es';
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
    throw new ConfigError(`${String(issue?.path[0])}: ${issue?.message ?? 'is not valid'}`);
  }
  const values = parsed.data;
  const dataDir = resolve(values.DATA_DIR);
  const apiKey = values.DEEPL_API_KEY;
  return {
    dataDir,
    socketDir: socketDirFor(dataDir),
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    deepl: apiKey === undefined ? undefined : { apiKey, serverUrl: values.DEEPL_SERVER_URL },
    mail: { from: values.MAIL_FROM, smtpUrl: values.SMTP_URL },
    api: { port: values.API_PORT, deskUrl: trimSlash(values.DESK_URL ?? `http://localhost:${values.API_PORT}`) },
    site: { port: values.SITE_PORT, url: trimSlash(values.SITE_URL ?? `http://localhost:${values.SITE_PORT}`) },
    logLevel: values.LOG_LEVEL,
    terminalLocale: values.TERMINAL_LANG ?? localeOfTerminal(env),
  };
}

/** Reads the configuration of this process; exits with one line when it is wrong. */
export function loadConfig(): Config {
  try {
    return parseConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`anverso: ${error.message}\n`);
    process.exit(78);
  }
}

function localeOfTerminal(env: Record<string, string | undefined>): 'en' | 'es' {
  const lang = env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return lang.toLowerCase().startsWith('es') ? 'es' : 'en';
}

/** A unix socket's path must stay below 107 bytes; the embedded servers' names take at most 24. */
function socketDirFor(dataDir: string): string {
  const below = resolve(dataDir, 'run');
  if (Buffer.byteLength(below) <= 80) return below;
  return resolve(tmpdir(), `anverso-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`);
}

function trimSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
