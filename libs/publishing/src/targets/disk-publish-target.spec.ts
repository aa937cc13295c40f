import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as nodeFileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@anverso/kernel';
import { DiskPublishTarget, type FileSystem } from './disk-publish-target.js';
import { type Generation } from './publish-target.js';

const { mkdtemp, readdir, readFile, rm, stat } = nodeFileSystem;
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'anverso-target-'));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

/** A generation of these pages, of which some are rendered and the others taken over. */
function generation(name: string, pages: Record<string, string>, rendered: readonly string[]): Generation {
  return {
    index: {
      generation: name,
      pages: Object.fromEntries(
        Object.entries(pages).map(([file, text]) => [file, { fingerprint: text, hash: sha256(text) }]),
      ),
      cards: {},
    },
    rendered: new Map(rendered.map((file) => [file, Buffer.from(pages[file] ?? '')])),
  };
}

const OLD = { 'en.html': 'old', 'es.html': 'vieja', 'en/politics/vote.html': 'vote' };
const NEW = { ...OLD, 'en.html': 'new', 'es.html': 'nueva', 'es/clima/lluvia.html': 'lluvia' };
const first = generation('1', OLD, Object.keys(OLD));
const second = generation('2', NEW, ['en.html', 'es.html', 'es/clima/lluvia.html']);

/** What a reader of `current` meets: every page by its file. */
async function read(): Promise<Record<string, string>> {
  const current = join(root, 'current');
  const files = (await readdir(current, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (file) => [file, await readFile(join(current, file), 'utf8')] as const),
  );
  return Object.fromEntries(pages);
}

/** The file system that breaks at its n-th call, as a crash would. */
function breakingAt(call: number): FileSystem {
  let calls = 0;
  const breaking = (name: keyof FileSystem) => {
    const real = nodeFileSystem[name] as (...parameters: unknown[]) => Promise<unknown>;
    return (...parameters: unknown[]): Promise<unknown> => {
      calls += 1;
      return calls === call ? Promise.reject(new Error('broke off')) : real(...parameters);
    };
  };
  return new Proxy(nodeFileSystem, { get: (_target, name) => breaking(name as keyof FileSystem) });
}

describe('the site on a disk', () => {
  it('goes live whole, shares the pages that did not change, and serves pictures beside them', async () => {
    const target = new DiskPublishTarget(root);
    expect(await target.live()).toBeUndefined();
    await target.keep('media/a-480.jpg', () => Promise.resolve(Buffer.from('picture')));
    await target.publish(first);
    expect(await read()).toEqual(OLD);
    await target.publish(second);
    expect(await read()).toEqual(NEW);
    expect(await target.live()).toEqual(second.index);
    expect(await readFile(join(root, 'current/media/a-480.jpg'), 'utf8')).toBe('picture');
    expect((await stat(join(root, 'current/en/politics/vote.html'))).nlink).toBe(2);
  });

  it('asks for the content of a file that never changes once', async () => {
    const target = new DiskPublishTarget(root);
    let asked = 0;
    const content = () => {
      asked += 1;
      return Promise.resolve(Buffer.from('x'));
    };
    await target.keep('assets/a.css', content);
    await target.keep('assets/a.css', content);
    expect(asked).toBe(1);
  });

  it('stays as it is when the same generation comes twice', async () => {
    const target = new DiskPublishTarget(root);
    await target.publish(first);
    await target.publish(first);
    expect(await read()).toEqual(OLD);
    expect(await readdir(join(root, 'generations'))).toEqual(['1']);
  });

  it('keeps the last three generations, whatever their order', async () => {
    const target = new DiskPublishTarget(root);
    for (const name of ['9', '8', '7', '6', '8', '5'])
      await target.publish(generation(name, { 'en.html': name }, ['en.html']));
    expect((await readdir(join(root, 'generations'))).sort()).toEqual(['5', '6', '8']);
    expect(await read()).toEqual({ 'en.html': '5' });
  });

  it('makes everything anew when the index cannot be read', async () => {
    const target = new DiskPublishTarget(root);
    await target.publish(first);
    await nodeFileSystem.writeFile(join(root, 'generations/1/index.json'), '{');
    expect(await target.live()).toBeUndefined();
    await expect(target.publish(second)).rejects.toThrow('neither rendered nor published');
    await target.publish(generation('2', NEW, Object.keys(NEW)));
    expect(await read()).toEqual(NEW);
  });

  it('shows readers the old site or the new one after a crash at any call, and the next attempt repairs it', async () => {
    let survived = false;
    for (let call = 1; !survived; call += 1) {
      await rm(root, { recursive: true, force: true });
      await new DiskPublishTarget(root).publish(first);
      survived = await new DiskPublishTarget(root, breakingAt(call)).publish(second).then(
        () => true,
        () => false,
      );
      expect([OLD, NEW]).toContainEqual(await read());
      await new DiskPublishTarget(root).publish(second);
      expect(await read()).toEqual(NEW);
      expect((await readdir(join(root, 'generations'))).sort()).toEqual(['1', '2']);
      expect((await readdir(root)).sort()).toEqual(['assets', 'current', 'generations', 'media']);
    }
  });
});
