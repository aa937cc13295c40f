import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locale } from '@anverso/kernel';
import { eventually, type Person, type TestDatabase } from '@anverso/testing';
import { type Browser, type Locator, type Page } from '@playwright/test';
import { type ParsedMail, simpleParser } from 'mailparser';
import { keepScreenshot } from '../browser.js';
import { type Seat, takeSeat } from '../seat.js';
import { ROAD_WORDS } from './road-words.js';

/** Somebody in front of a browser of their own, who has only a mouse, a keyboard and files. */
export class RoadPerson {
  private constructor(
    private readonly seat: Seat,
    private readonly walk: string,
    readonly name: string,
  ) {}

  static async sitDown(browser: Browser, walk: string, name: string, locale: Locale): Promise<RoadPerson> {
    const seat = await takeSeat(browser, { locale, timezoneId: 'America/Bogota' });
    seat.context.setDefaultTimeout(40_000);
    return new RoadPerson(seat, walk, name);
  }

  get page(): Page {
    return this.seat.page;
  }

  get complaints(): string[] {
    return this.seat.complaints.map((complaint) => `${this.name} at ${complaint}`);
  }

  /** Comes in by the door, after choosing its language there. */
  async comeIn(deskUrl: string, who: Pick<Person, 'email' | 'password'>, speaks: Locale): Promise<void> {
    const { page } = this;
    await page.goto(deskUrl);
    await page.getByText(ROAD_WORDS[speaks].language, { exact: true }).click();
    await page.locator('input[name=email]').click();
    await page.keyboard.type(who.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(who.password);
    await page.keyboard.press('Enter');
    await page.locator('#content').waitFor();
    await page.locator(`html[lang=${speaks}]`).waitFor();
  }

  /** Puts a text into a field as a paste does. */
  async write(field: Locator, text: string): Promise<void> {
    await field.click();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.insertText(text);
  }

  /** Takes a file in the window that this button opens. */
  async takeFile(button: Locator, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await button.click();
    await (await chooser).setFiles(file);
  }

  /** Clicks on what opens another window, and goes there. */
  async openBeside(link: Locator): Promise<Page> {
    const opened = this.seat.context.waitForEvent('page');
    await link.click();
    const page = await opened;
    await page.waitForLoadState();
    return page;
  }

  async station(name: string, page = this.page): Promise<void> {
    await keepScreenshot(page, `road-${this.walk}-${name}`, { fullPage: false });
  }

  leave(): Promise<void> {
    return this.seat.context.close();
  }
}

/** The mails that this address has in the outbox, once there is one whose subject fits. */
export function mailTo({ config }: TestDatabase, address: string, fits: RegExp): Promise<ParsedMail> {
  const folder = join(config.dataDir, 'outbox');
  return eventually(async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
    const mails = await Promise.all(names.map(async (name) => simpleParser(await readFile(join(folder, name)))));
    return mails.find(({ to, subject }) => JSON.stringify(to).includes(address) && fits.test(subject ?? ''));
  });
}
