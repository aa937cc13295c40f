import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { notFound } from '@anverso/kernel';

/** A message that stayed on this machine because no relay is configured. */
export interface OutboxMessage {
  name: string;
  writtenAt: Date;
  bytes: number;
  /** As far as its headers reach. */
  head: string;
}

/** What the transport gives its files: nothing that could leave the folder or start with a dot. */
const FILE = /^[a-z0-9@_-][a-z0-9.@_-]*\.eml$/i;
const HEAD_BYTES = 4_096;

/** The folder of `.eml` files, for reading. */
export class Outbox {
  constructor(
    private readonly directory: string,
    /** False where a relay takes the mail: then nothing new comes in. */
    readonly isInUse: boolean,
  ) {}

  /** The newest messages first. */
  async list(limit: number, isWanted: (name: string) => boolean = () => true): Promise<OutboxMessage[]> {
    const names = await readdir(this.directory).catch(() => []);
    const found = await Promise.all(
      names.filter((name) => FILE.test(name) && isWanted(name)).map((name) => this.measure(name)),
    );
    const newest = found.sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime()).slice(0, limit);
    return Promise.all(newest.map(async (message) => ({ ...message, head: await this.readHead(message.name) })));
  }

  /** The bytes of one message; only names that {@link list} gives are known. */
  async read(name: string): Promise<Buffer> {
    if (!FILE.test(name)) throw notFound('OUTBOX_MESSAGE_NOT_FOUND');
    return readFile(join(this.directory, name)).catch(() => {
      throw notFound('OUTBOX_MESSAGE_NOT_FOUND');
    });
  }

  private async measure(name: string): Promise<Omit<OutboxMessage, 'head'>> {
    const { mtime, size } = await stat(join(this.directory, name));
    return { name, writtenAt: mtime, bytes: size };
  }

  private async readHead(name: string): Promise<string> {
    const file = await open(join(this.directory, name));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return buffer.toString('utf8', 0, bytesRead).split('\r\n\r\n', 1)[0] ?? '';
    } finally {
      await file.close();
    }
  }
}
