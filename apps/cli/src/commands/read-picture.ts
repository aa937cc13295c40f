import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A picture that a story names, relative to the story's folder; undefined when it is not there. Web addresses are not fetched. */
export async function readPicture(folder: string, path: string): Promise<Buffer | undefined> {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined;
  try {
    return await readFile(await realpath(resolve(folder, decodeURIComponent(path))));
  } catch {
    return undefined;
  }
}
