import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, parse, relative, resolve, sep } from 'node:path';
import { invalidInput } from '@anverso/kernel';

/** What a picture may have at most; a larger file is not even read. */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * A picture that a story names, relative to the story's folder; undefined when it is not there or lies elsewhere.
 * A story may come from anybody: it reaches its own folder and the ones beside it, and never the web.
 */
export async function readPicture(folder: string, path: string): Promise<Buffer | undefined> {
  const place = await placeOf(folder, path);
  if (place === undefined) return undefined;
  if (place.bytes > MOST_BYTES) throw invalidInput('PICTURE_TOO_LARGE');
  return readFile(place.file);
}

async function placeOf(folder: string, path: string): Promise<{ file: string; bytes: number } | undefined> {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined;
  try {
    // Links are followed first, so that none leads out.
    const own = await realpath(folder);
    const file = await realpath(resolve(own, decodeURIComponent(path)));
    const entry = await stat(file);
    return isBelow(reachOf(own), file) && entry.isFile() ? { file, bytes: entry.size } : undefined;
  } catch {
    return undefined;
  }
}

/** The folder above the story's, unless that is the whole file system. */
function reachOf(folder: string): string {
  const above = dirname(folder);
  return above === parse(above).root ? folder : above;
}

function isBelow(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === file;
}
