import { Injectable } from '@nestjs/common';
import { invalidInput } from '@anverso/kernel';
import { Settings } from './settings.service.js';

/** What the house calls itself, and by whose clock its days begin. */
export interface HouseSettings {
  siteName: string;
  /** IANA, such as `America/Caracas`. */
  timeZone: string;
}

const DEFAULTS: HouseSettings = { siteName: 'Anverso', timeZone: 'UTC' };

@Injectable()
export class House {
  constructor(private readonly settings: Settings) {}

  async get(): Promise<HouseSettings> {
    const [siteName, timeZone] = await Promise.all([this.settings.find('site-name'), this.settings.find('time-zone')]);
    return { siteName: siteName ?? DEFAULTS.siteName, timeZone: timeZone ?? DEFAULTS.timeZone };
  }

  /**
   * The site's name for a page that is shown in any case, as one that says what went wrong; undefined while the database
   * is away, when pages carry the product's own.
   */
  async siteName(): Promise<string | undefined> {
    try {
      return (await this.settings.find('site-name')) ?? DEFAULTS.siteName;
    } catch {
      return undefined;
    }
  }

  /** Refuses a time zone that does not exist, with the code TIME_ZONE_UNKNOWN. */
  async save({ siteName, timeZone }: HouseSettings): Promise<HouseSettings> {
    if (!isTimeZone(timeZone)) throw invalidInput('TIME_ZONE_UNKNOWN', { timeZone });
    await this.settings.set('site-name', siteName.trim());
    await this.settings.set('time-zone', timeZone);
    return this.get();
  }
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
