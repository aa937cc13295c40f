import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it, test } from '@jest/globals';
import { ConfigError, environmentSchema, parseConfig } from './config.js';

describe('an empty environment', () => {
  it('is enough, and keeps everything on this machine', () => {
    const config = parseConfig({});
    expect(config).toMatchObject({
      dataDir: resolve('data'),
      socketDir: resolve('data/run'),
      mail: { from: 'Anverso <news@anverso.example>' },
      api: { port: 4000, deskUrl: 'http://localhost:4000' },
      site: { port: 4001, url: 'http://localhost:4001' },
      logLevel: 'info',
      terminalLocale: 'en',
    });
    expect([config.databaseUrl, config.redisUrl, config.deepl, config.mail.smtpUrl]).toEqual(Array(4).fill(undefined));
  });

  it('is what blank values mean', () => {
    const blank = Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, '']));
    expect(parseConfig(blank)).toEqual(parseConfig({}));
  });
});

describe('good values', () => {
  test.each([
    [{ SITE_URL: 'https://news.example.org/' }, { site: { port: 4001, url: 'https://news.example.org' } }],
    [{ API_PORT: '8080' }, { api: { port: 8080, deskUrl: 'http://localhost:8080' } }],
    [
      { DATABASE_URL: 'postgres://anverso@localhost/db?host=/run/postgresql' },
      { databaseUrl: 'postgres://anverso@localhost/db?host=/run/postgresql' },
    ],
    [{ REDIS_URL: 'unix:///run/redis.sock?db=3' }, { redisUrl: 'unix:///run/redis.sock?db=3' }],
    [{ DEEPL_API_KEY: 'f63c02c5-f056:fx' }, { deepl: { apiKey: 'f63c02c5-f056:fx' } }],
    [{ MAIL_FROM: 'El Faro <boletín@ejemplo.org>' }, { mail: { from: 'El Faro <boletín@ejemplo.org>' } }],
    [{ LANG: 'es_VE.UTF-8' }, { terminalLocale: 'es' }],
    [{ LANG: 'es_VE.UTF-8', LC_ALL: 'en_US.UTF-8' }, { terminalLocale: 'en' }],
    [{ LANG: 'en_US.UTF-8', TERMINAL_LANG: 'es' }, { terminalLocale: 'es' }],
    [{ LANG: 'de_DE.UTF-8' }, { terminalLocale: 'en' }],
  ])('%j is read', (env, expected) => {
    expect(parseConfig(env)).toMatchObject(expected);
  });

  it('keeps socket paths short where the data folder lies deep', () => {
    const { socketDir } = parseConfig({ DATA_DIR: `/srv/${'deep/'.repeat(30)}` });
    expect(socketDir.startsWith(tmpdir())).toBe(true);
    expect(Buffer.byteLength(socketDir)).toBeLessThan(80);
  });
});

describe('a wrong value', () => {
  test.each([
    ['API_PORT', 'http'],
    ['API_PORT', '0'],
    ['API_PORT', '65536'],
    ['API_PORT', '-1'],
    ['API_PORT', '40.5'],
    ['API_PORT', '4000 '],
    ['SITE_PORT', '0x10'],
    ['SITE_PORT', '4000'],
    ['DATABASE_URL', 'mysql://localhost/anverso'],
    ['DATABASE_URL', 'localhost:5432'],
    ['DATABASE_URL', 'postgres://'],
    ['REDIS_URL', '/run/redis.sock'],
    ['REDIS_URL', 'http://localhost:6379'],
    ['REDIS_URL', 'unix://'],
    ['SMTP_URL', 'smtp.example.org'],
    ['SMTP_URL', 'smtp://'],
    ['MAIL_FROM', 'Anverso'],
    ['MAIL_FROM', 'Anverso <news@example.org>\r\nBcc: x@example.org'],
    ['SITE_URL', 'news.example.org'],
    ['SITE_URL', 'javascript:alert(1)'],
    ['SITE_URL', 'https://news.example.org/a b'],
    ['DESK_URL', 'ftp://desk.example.org'],
    ['DEEPL_SERVER_URL', 'api.deepl.com'],
    ['DEEPL_API_KEY', 'abc def'],
    ['DEEPL_API_KEY', 'abc\n'],
    ['DATA_DIR', './data\u0000'],
    ['LOG_LEVEL', 'verbose'],
    ['LOG_LEVEL', 'INFO'],
    ['TERMINAL_LANG', 'fr'],
  ])('%s=%j gives one line that names the variable, in both languages', (variable, value) => {
    const lines = ['en_US.UTF-8', 'es_MX.UTF-8'].map((lang) => lineFor({ LANG: lang, [variable]: value }));
    expect(lines.filter((line) => line.includes(variable) && !/[\r\n]/.test(line))).toHaveLength(2);
    expect(lines[0]).not.toBe(lines[1]);
    expect(lines.join()).not.toContain('{{');
  });

  it('is never repeated in the message, since it may be a secret', () => {
    expect(lineFor({ DEEPL_API_KEY: 'secret words' })).not.toContain('secret words');
  });
});

describe('.env.example', () => {
  it('documents every variable and no other', () => {
    const example = readFileSync(resolve(import.meta.dirname, '../../../../.env.example'), 'utf8');
    const documented = [...example.matchAll(/^# ([A-Z][A-Z_]*)=/gm)].map(([, name]) => name);
    expect(documented.sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });
});

function lineFor(env: Record<string, string>): string {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('This environment was accepted.');
}
