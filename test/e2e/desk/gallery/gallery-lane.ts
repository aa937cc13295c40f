import { type DeskTexts, deskTexts } from '@anverso/i18n/desk';
import { type Role } from '@anverso/identity';
import { type Locale } from '@anverso/kernel';
import { type Browser, type Page } from '@playwright/test';
import { type EmptyHouse, type GalleryHouse } from './gallery-house.js';

export type Words = DeskTexts;
/** Whoever looks: nobody yet, somebody of the busy newsroom, or of the one on its first day. */
export type Viewer = 'visitor' | Role | 'first-editor' | 'first-translator';

const PATIENCE_MS = 15_000;

export const DESKTOP = { width: 1440, height: 900 };
/** The two catalogues have the same shape, and differ in their plural forms and words alone. */
export const WORDS: Record<Locale, Words> = {
  en: await deskTexts.en(),
  es: (await deskTexts.es()) as unknown as Words,
};

/** One language of the gallery: a browser window for each viewer, signed in once, and all that was complained about. */
export class Lane {
  readonly complaints: string[] = [];
  private readonly pages = new Map<Viewer, Page>();

  constructor(
    private readonly browser: Browser,
    readonly locale: Locale,
    readonly house: GalleryHouse,
    readonly emptyHouse: EmptyHouse,
  ) {}

  get words(): Words {
    return WORDS[this.locale];
  }

  urlOf(viewer: Viewer): string {
    return viewer.startsWith('first-') ? this.emptyHouse.url : this.house.url;
  }

  async pageOf(viewer: Viewer): Promise<Page> {
    const page = this.pages.get(viewer) ?? (await this.enter(viewer));
    this.pages.set(viewer, page);
    return page;
  }

  private async enter(viewer: Viewer): Promise<Page> {
    const context = await this.browser.newContext({
      locale: this.locale === 'es' ? 'es-AR' : 'en-US',
      viewport: DESKTOP,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('console', (message) => {
      // What is forbidden, not there, in conflict or without an engine is asked for here, and browsers log such answers.
      if (message.type() === 'error' && !/status of (4\d\d|502)/.test(message.text()))
        this.complaints.push(`${viewer}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`${viewer}: ${error.message}`));
    if (viewer !== 'visitor') await this.signIn(page, viewer);
    return page;
  }

  private async signIn(page: Page, viewer: Exclude<Viewer, 'visitor'>): Promise<void> {
    const { email, password } = this.personOf(viewer);
    await page.goto(this.urlOf(viewer));
    await page.locator('input[name=email]').fill(email);
    await page.locator('input[name=password]').fill(password);
    await page.keyboard.press('Enter');
    await page.locator('#content').waitFor();
    const { locale } = this;
    if ((await page.locator('html').getAttribute('lang')) === locale) return;
    await page.locator('header button[aria-haspopup=menu]').click();
    await page.locator(`[role=menuitem][lang=${locale}]`).click();
    await page.locator(`html[lang=${locale}]`).waitFor();
  }

  private personOf(viewer: Exclude<Viewer, 'visitor'>): { email: string; password: string } {
    if (viewer === 'first-editor') return this.emptyHouse.seat('editor', this.locale);
    if (viewer === 'first-translator') return this.emptyHouse.seat('translator', this.locale);
    return this.house.seat(viewer, this.locale);
  }
}
