import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { freePort } from '@anverso/testing';
import { startSupervisor } from './supervisor.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anverso-supervisor-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a start that cannot go on', () => {
  let taken: Server;
  let takenPort: number;

  beforeAll(async () => {
    takenPort = await freePort();
    taken = createServer();
    await new Promise<void>((listening) => taken.listen(takenPort, listening));
    await writeFile(join(folder, 'a file'), '');
  });

  afterAll(() => {
    taken.close();
  });

  test.each([
    ['a port that is taken', () => ({ API_PORT: String(takenPort) }), 1, 'API_PORT='],
    ['the site’s port taken', () => ({ SITE_PORT: String(takenPort) }), 1, 'SITE_PORT='],
    ['a data folder that is a file', () => ({ DATA_DIR: join(folder, 'a file') }), 1, 'DATA_DIR='],
    ['a database that is not there', () => ({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/x' }), 1, 'ECONNREFUSED'],
    ['a port that is no number', () => ({ API_PORT: 'http' }), 78, 'API_PORT'],
    ['a relay that is no address', () => ({ SMTP_URL: 'smtp.example.org' }), 78, 'SMTP_URL'],
  ])('says why in one line: %s', async (_name, env, code, word) => {
    const ports = { API_PORT: String(await freePort()), SITE_PORT: String(await freePort()) };
    const refused = startSupervisor({ DATA_DIR: join(folder, 'refused'), ...ports, ...env() });
    expect(await refused.ended).toBe(code);
    expect(refused.said().trim().split('\n')).toHaveLength(1);
    expect(refused.said()).toContain(word);
  });
});

describe('a supervisor that is killed', () => {
  it('leaves nothing behind that blocks the next start', async () => {
    const env = {
      DATA_DIR: join(folder, 'killed'),
      API_PORT: String(await freePort()),
      SITE_PORT: String(await freePort()),
    };
    const first = startSupervisor(env);
    await first.started(120_000);
    first.child.kill('SIGKILL');
    await first.ended;

    const second = startSupervisor(env);
    await second.started(60_000);
    expect(second.said()).not.toMatch(/\S{5}-\S{5}-\S{5}/);
    expect((await fetch(`http://localhost:${env.SITE_PORT}/en`)).status).toBe(200);

    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    await expect(fetch(`http://localhost:${env.SITE_PORT}/en`)).rejects.toThrow();
  }, 240_000);
});
