import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, parse, resolve, sep } from 'node:path';
import { invalidInput } from '@anverso/kernel';
import { MAX_PICTURE_BYTES } from '@anverso/articles';

/**
 * A picture that a story names, relative to the story's folder; undefined when it is not there or lies elsewhere.
 * A story may come from anybody: it reaches its own folder and the ones beside it, and never the web. What is too large
 * to be kept is not even read.
 */
export async function readPicture(folder: string, path: string): Promise<Buffer | undefined> {
  const place = await placeOf(folder, path);
  if (place === undefined) return undefined;
  if (place.bytes > MAX_PICTURE_BYTES) throw invalidInput('PICTURE_TOO_LARGE');
  return readFile(place.file);
}

async function placeOf(folder: string, path: string): Promise<{ file: string; bytes: number } | undefined> {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined;
  try {
    // Links are followed first, so that none leads out.
    const own = await realpath(folder);
    const file = await realpath(resolve(own, decodeURIComponent(path)));
    const entry = await stat(file);
    return file.startsWith(reachOf(own) + sep) && entry.isFile() ? { file, bytes: entry.size } : undefined;
  } catch {
    return undefined;
  }
}

/** The folder above the story's, unless that is the whole file system; nothing counts as below the root itself. */
function reachOf(folder: string): string {
  const above = dirname(folder);
  return above === parse(above).root ? folder : above;
}
