import { readFile, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locale, otherLocale } from '@anverso/kernel';
import { fileOf, goneFileOf, homePath, renderHomePage, renderNotFoundPage, siteAssets } from '@anverso/publishing';
import { PageCache } from './page-cache.js';
import { PageFile } from './page-file.js';

/** How long a reader may still meet the generation that was live a moment ago. */
const LOOK_AGAIN_MS = 200;

const PAGE = '.html';

const CONTENT_TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** One published generation, with the pages of it that are in memory. */
interface LiveGeneration {
  directory: string;
  pages: PageCache;
}

/** The published site as readers get it: files of the live generation, kept in memory while it is live. */
export class LiveSite {
  private generation: LiveGeneration | undefined;
  private lookAgainAt = 0;
  private readonly assets = new Map<string, PageFile>();

  constructor(
    private readonly directory: string,
    private readonly siteUrl: string,
    /** What the house calls itself, for the pages that no release has written yet. */
    private readonly siteName: () => Promise<string | undefined> = () => Promise.resolve(undefined),
  ) {}

  /** A page of the live generation that is in memory: the way without waiting that nearly every request takes. */
  peek(file: string): PageFile | undefined {
    return performance.now() < this.lookAgainAt ? this.generation?.pages.get(file) : undefined;
  }

  /** A page of the live generation; undefined when it has none of that name. */
  async find(file: string): Promise<PageFile | undefined> {
    const generation = await this.currentGeneration();
    if (generation === undefined) return this.beforeTheFirstRelease(file);
    const cached = generation.pages.get(file);
    if (cached !== undefined) return cached;
    const page = await readPage(join(generation.directory, file));
    if (page !== undefined) generation.pages.set(file, page);
    return page;
  }

  /** The notice in place of a page that was taken back; undefined where no story ever stood. */
  async findGone(file: string): Promise<PageFile | undefined> {
    return file.endsWith(PAGE) ? this.find(goneFileOf(`/${file.slice(0, -PAGE.length)}`)) : undefined;
  }

  /** What stands where nothing is, in the language of the address. */
  async notFound(locale: Locale): Promise<PageFile> {
    const written = await this.find(`404.${locale}.html`);
    return written ?? htmlPage(renderNotFoundPage(locale, undefined, await this.siteName()));
  }

  /** A style or script: of this version of the program, or of an older one whose pages still stand. */
  async findAsset(name: string): Promise<PageFile | undefined> {
    const known = this.assets.get(name);
    if (known !== undefined) return known;
    const own = siteAssets().files.get(name);
    const asset =
      own === undefined
        ? await readPage(join(this.directory, 'assets', name))
        : new PageFile(own, contentTypeOf(name), STARTED);
    if (asset !== undefined) this.assets.set(name, asset);
    return asset;
  }

  /** A picture, as a file to stream. */
  async findMedia(name: string): Promise<{ path: string; bytes: number } | undefined> {
    const path = join(this.directory, 'media', name);
    return stat(path).then(
      (found) => (found.isFile() ? { path, bytes: found.size } : undefined),
      () => undefined,
    );
  }

  private async currentGeneration(): Promise<LiveGeneration | undefined> {
    if (performance.now() < this.lookAgainAt) return this.generation;
    const link = await readlink(join(this.directory, 'current')).catch(() => undefined);
    this.lookAgainAt = performance.now() + LOOK_AGAIN_MS;
    if (link === undefined) this.generation = undefined;
    else {
      const directory = join(this.directory, link);
      if (this.generation?.directory !== directory) this.generation = { directory, pages: new PageCache() };
    }
    return this.generation;
  }

  /** A paper that has not appeared yet has its two front pages. */
  private async beforeTheFirstRelease(file: string): Promise<PageFile | undefined> {
    const locale = (['en', 'es'] as const).find((language) => file === fileOf(homePath(language)));
    if (locale === undefined) return undefined;
    const versions = { [locale]: homePath(locale), [otherLocale(locale)]: homePath(otherLocale(locale)) };
    const siteName = await this.siteName();
    return htmlPage(
      renderHomePage({ locale, siteUrl: this.siteUrl, siteName, sections: [] }, { versions, stories: [] }),
    );
  }
}

const STARTED = new Date().toUTCString();

const htmlPage = (html: string): PageFile => new PageFile(Buffer.from(html), contentTypeOf('html'), STARTED);

function contentTypeOf(name: string): string {
  return CONTENT_TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

async function readPage(path: string): Promise<PageFile | undefined> {
  try {
    const [body, { mtime }] = await Promise.all([readFile(path), stat(path)]);
    return new PageFile(body, contentTypeOf(path), mtime.toUTCString());
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && NOT_THERE.has(error.code)) return undefined;
    throw error;
  }
}

const NOT_THERE = new Set<unknown>(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);
