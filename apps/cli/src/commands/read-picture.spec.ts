import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPicture } from './read-picture.js';

const FILES = [
  'secret.jpg',
  'desk/pictures/a.jpg',
  'desk/stories/b c.jpg',
  'desk/stories/own/d.jpg',
  'desk/stories-of-others/e.jpg',
];

let place: string;
let stories: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'anverso-pictures-'));
  stories = join(place, 'desk', 'stories');
  for (const folder of ['desk/stories/own', 'desk/stories-of-others', 'desk/pictures'])
    await mkdir(join(place, folder), { recursive: true });
  for (const file of FILES) await writeFile(join(place, file), file);
  await symlink(join(place, 'secret.jpg'), join(stories, 'link.jpg'));
  await symlink(place, join(stories, 'out'));
  await writeFile(join(stories, 'huge.jpg'), '');
  await truncate(join(stories, 'huge.jpg'), 20 * 1024 * 1024 + 1);
});
afterAll(() => rm(place, { recursive: true }));

describe('a picture that a story names', () => {
  it.each([
    ['beside it', 'b%20c.jpg', 'desk/stories/b c.jpg'],
    ['below it', 'own/d.jpg', 'desk/stories/own/d.jpg'],
    ['in a folder beside its own', '../pictures/a.jpg', 'desk/pictures/a.jpg'],
  ])('is read when it lies %s', async (_where, path, content) => {
    expect((await readPicture(stories, path))?.toString()).toBe(content);
  });

  it.each([
    ['two folders up', '../../secret.jpg'],
    ['behind a link out', 'link.jpg'],
    ['in a folder that is a link out', 'out/secret.jpg'],
    ['at an absolute path', '/etc/passwd'],
    ['far away', '../../../../../../etc/passwd'],
    ['behind escapes', '..%2f..%2fsecret.jpg'],
    ['on the web', 'https://example.org/a.jpg'],
    ['at a file address', 'file:///etc/passwd'],
    ['nowhere', 'missing.jpg'],
    ['behind a broken escape', '%zz.jpg'],
    ['behind NUL', 'b%00.jpg'],
    ['in a folder itself', '.'],
  ])('is left alone when it lies %s', async (_where, path) => {
    expect(await readPicture(stories, path)).toBeUndefined();
  });

  it('reaches nothing but its own folder in a folder right below the root', async () => {
    expect(await readPicture('/etc', '../bin/sh')).toBeUndefined();
  });

  it('is left alone when the story lies at the root, and its folder is the whole file system', async () => {
    expect(await readPicture('/', 'etc/passwd')).toBeUndefined();
  });

  it('is left alone in a folder whose name only begins like the one that a story reaches', async () => {
    expect(await readPicture(join(stories, 'own'), '../../stories-of-others/e.jpg')).toBeUndefined();
  });

  it('is not even read when it is too large', async () => {
    await expect(readPicture(stories, 'huge.jpg')).rejects.toMatchObject({ code: 'PICTURE_TOO_LARGE' });
  });
});
