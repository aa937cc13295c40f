import * as nodeFileSystem from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join, relative } from 'node:path';
import { type Generation, PublishTarget, type SiteIndex, siteIndexSchema } from './publish-target.js';

/** The calls that the disk target makes; specs let each of them fail in turn. */
export type FileSystem = Pick<
  typeof nodeFileSystem,
  | 'access'
  | 'link'
  | 'mkdir'
  | 'readdir'
  | 'readFile'
  | 'readlink'
  | 'rename'
  | 'rm'
  | 'stat'
  | 'symlink'
  | 'utimes'
  | 'writeFile'
>;

const KEPT_GENERATIONS = 3;
const LINKS_AT_ONCE = 64;

/**
 * The site on a disk, as any web server can serve it from `current`:
 *
 *     site/current -> generations/<hash>/public      switched by one rename
 *     site/generations/<hash>/public/en/politics.html …
 *     site/generations/<hash>/index.json             not served
 *     site/media, site/assets                        shared, linked into every generation
 *
 * A page that did not change is a hard link to the same page of the generation before. Whoever publishes holds the
 * site's lock, so that unfinished folders of a broken attempt may be removed.
 */
export class DiskPublishTarget extends PublishTarget {
  constructor(
    private readonly root: string,
    private readonly fs: FileSystem = nodeFileSystem,
  ) {
    super();
  }

  async live(): Promise<SiteIndex | undefined> {
    try {
      const pages = join(this.root, await this.fs.readlink(join(this.root, 'current')));
      const json: unknown = JSON.parse(await this.fs.readFile(join(dirname(pages), 'index.json'), 'utf8'));
      return siteIndexSchema.parse(json);
    } catch {
      // Missing, or written by an older version: the next generation is then made from nothing.
      return undefined;
    }
  }

  async keep(path: string, content: () => Promise<Uint8Array>): Promise<void> {
    const target = join(this.root, path);
    if (await this.exists(target)) return;
    await this.fs.mkdir(dirname(target), { recursive: true });
    const temporary = `${target}.${randomUUID()}.tmp`;
    await this.fs.writeFile(temporary, await content());
    await this.fs.rename(temporary, target);
  }

  async publish(generation: Generation): Promise<void> {
    const name = generation.index.generation;
    const directory = this.directoryOf(name);
    const previous = await this.live();
    await this.clearUnfinished();
    if (!(await this.exists(directory))) await this.build(generation, previous);
    await this.switchTo(name);
    await this.prune(name);
  }

  private async build({ index, rendered }: Generation, previous: SiteIndex | undefined): Promise<void> {
    const directory = `${this.directoryOf(index.generation)}.tmp`;
    const pages = join(directory, 'public');
    const files = Object.keys(index.pages);
    for (const folder of new Set(files.map((file) => dirname(join(pages, file))))) {
      await this.fs.mkdir(folder, { recursive: true });
    }
    for (const shared of ['media', 'assets']) {
      await this.fs.mkdir(join(this.root, shared), { recursive: true });
      await this.fs.symlink(relative(pages, join(this.root, shared)), join(pages, shared));
    }
    const previousPages = previous === undefined ? undefined : join(this.directoryOf(previous.generation), 'public');
    await inBatches(files, LINKS_AT_ONCE, async (file) => {
      const content = rendered.get(file);
      if (content !== undefined) return this.fs.writeFile(join(pages, file), content);
      if (previousPages === undefined) throw new Error(`${file} was neither rendered nor published before.`);
      await this.fs.link(join(previousPages, file), join(pages, file));
    });
    await this.fs.writeFile(join(directory, 'index.json'), JSON.stringify(index));
    await this.fs.rename(directory, this.directoryOf(index.generation));
  }

  private async switchTo(name: string): Promise<void> {
    const now = new Date();
    // The order of generations is the order in which they went live, and an old one may come back.
    await this.fs.utimes(this.directoryOf(name), now, now);
    const link = join(this.root, 'current.tmp');
    await this.fs.rm(link, { force: true });
    await this.fs.symlink(join('generations', name, 'public'), link);
    await this.fs.rename(link, join(this.root, 'current'));
  }

  /** Keeps the last few, for readers in the middle of a page and for a look back. */
  private async prune(live: string): Promise<void> {
    const names = (await this.fs.readdir(join(this.root, 'generations'))).filter((name) => name !== live);
    const ages = await Promise.all(
      names.map(async (name) => ({ name, at: (await this.fs.stat(this.directoryOf(name))).mtimeMs })),
    );
    const oldestFirst = ages.sort((a, b) => a.at - b.at);
    for (const { name } of oldestFirst.slice(0, Math.max(0, ages.length - (KEPT_GENERATIONS - 1)))) {
      await this.fs.rm(this.directoryOf(name), { recursive: true, force: true });
    }
  }

  private async clearUnfinished(): Promise<void> {
    const directory = join(this.root, 'generations');
    await this.fs.mkdir(directory, { recursive: true });
    for (const name of await this.fs.readdir(directory)) {
      if (name.endsWith('.tmp')) await this.fs.rm(join(directory, name), { recursive: true, force: true });
    }
  }

  private directoryOf(generation: string): string {
    return join(this.root, 'generations', generation);
  }

  private exists(path: string): Promise<boolean> {
    return this.fs.access(path).then(
      () => true,
      () => false,
    );
  }
}

async function inBatches<Item>(
  items: readonly Item[],
  size: number,
  step: (item: Item) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += size) {
    await Promise.all(items.slice(start, start + size).map(step));
  }
}
