import { type PageFile } from './page-file.js';

/** Compressed forms weigh about as much again as half the page. */
const WEIGHT_WITH_FORMS = 1.6;

/** Pages that were read lately, up to a weight in bytes; the one not asked for longest goes first. */
export class PageCache {
  private readonly pages = new Map<string, PageFile>();
  private weight = 0;

  constructor(private readonly limit = 64 * 1024 * 1024) {}

  get(file: string): PageFile | undefined {
    const page = this.pages.get(file);
    if (page !== undefined) {
      this.pages.delete(file);
      this.pages.set(file, page);
    }
    return page;
  }

  set(file: string, page: PageFile): void {
    const replaced = this.pages.get(file);
    if (replaced !== undefined) this.drop(file, replaced);
    this.pages.set(file, page);
    this.weight += weightOf(page);
    for (const [oldest, stale] of this.pages) {
      if (this.weight <= this.limit || oldest === file) return;
      this.drop(oldest, stale);
    }
  }

  private drop(file: string, page: PageFile): void {
    this.pages.delete(file);
    this.weight -= weightOf(page);
  }
}

const weightOf = (page: PageFile): number => page.body.length * WEIGHT_WITH_FORMS;
