import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where pictures live, under keys that never change their content. */
export interface ObjectStore {
  put(key: string, content: Uint8Array): Promise<void>;
  get(key: string): Promise<Buffer>;
  has(key: string): Promise<boolean>;
}

/** Objects as files below one folder; a reader never meets a half-written one. */
export class DiskObjectStore implements ObjectStore {
  constructor(private readonly root: string) {}

  async put(key: string, content: Uint8Array): Promise<void> {
    await writeFileAtomically(this.pathOf(key), content);
  }

  get(key: string): Promise<Buffer> {
    return readFile(this.pathOf(key));
  }

  async has(key: string): Promise<boolean> {
    return stat(this.pathOf(key)).then(
      () => true,
      () => false,
    );
  }

  /** Keys are made by the product; one that leaves the folder is a mistake in the product. */
  private pathOf(key: string): string {
    if (!/^[a-z0-9][a-z0-9._/-]*$/i.test(key) || key.includes('..')) throw new Error('Not an object key.');
    return join(this.root, key);
  }
}

/** Writes to a temporary name beside the target and renames, so that the file is whole or not there. */
export async function writeFileAtomically(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
