import { allDeskTexts, type DeskTexts } from '@anverso/i18n/desk';
import { type Role } from '@anverso/identity';
import { type Locale } from '@anverso/kernel';
import { type Browser, type Page } from '@playwright/test';
import { saying, type Seat, signIn, takeSeat } from '../../seat.js';
import { type EmptyHouse, type GalleryHouse } from './gallery-house.js';

export type Words = DeskTexts;
/** Whoever looks: nobody yet, somebody of the busy newsroom, or of the one on its first day. */
export type Viewer = 'visitor' | Role | 'first-editor' | 'first-translator';

const PATIENCE_MS = 15_000;

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
/** The two catalogues have the same shape, and differ in their plural forms and words alone. */
export const WORDS: Record<Locale, Words> = {
  en: await allDeskTexts('en'),
  es: await allDeskTexts('es'),
};

/** One language of the gallery: a browser window for each viewer, signed in once, and all that was complained about. */
export class Lane {
  private readonly seats = new Map<Viewer, Seat>();

  constructor(
    private readonly browser: Browser,
    readonly locale: Locale,
    readonly house: GalleryHouse,
    readonly emptyHouse: EmptyHouse,
  ) {}

  get words(): Words {
    return WORDS[this.locale];
  }

  get complaints(): string[] {
    return [...this.seats].flatMap(([viewer, { complaints }]) => complaints.map((words) => `${viewer} at ${words}`));
  }

  urlOf(viewer: Viewer): string {
    return viewer.startsWith('first-') ? this.emptyHouse.url : this.house.url;
  }

  async pageOf(viewer: Viewer): Promise<Page> {
    const seat = this.seats.get(viewer) ?? (await this.enter(viewer));
    this.seats.set(viewer, seat);
    return seat.page;
  }

  private async enter(viewer: Viewer): Promise<Seat> {
    const seat = await takeSeat(
      this.browser,
      { locale: this.locale === 'es' ? 'es-AR' : 'en-US', viewport: DESKTOP },
      // What is forbidden, not there, in conflict or without an engine is asked for here, and browsers log such answers.
      saying(/status of (4\d\d|502)/),
    );
    seat.page.setDefaultTimeout(PATIENCE_MS);
    if (viewer !== 'visitor') {
      await signIn(seat.page, this.urlOf(viewer), this.personOf(viewer));
      await seat.page.locator(`html[lang=${this.locale}]`).waitFor();
    }
    return seat;
  }

  private personOf(viewer: Exclude<Viewer, 'visitor'>): { email: string; password: string } {
    if (viewer === 'first-editor') return this.emptyHouse.seat('editor', this.locale);
    if (viewer === 'first-translator') return this.emptyHouse.seat('translator', this.locale);
    return this.house.seat(viewer, this.locale);
  }
}
