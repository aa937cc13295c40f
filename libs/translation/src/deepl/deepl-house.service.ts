import { Injectable } from '@nestjs/common';
import { Settings } from '@anverso/platform';
import { assertDeeplSettings, DEEPL_DEFAULTS, type DeeplSettings, DeeplSettingsSchema } from './deepl-settings.js';

/** How the house wants DeepL to translate. */
@Injectable()
export class DeeplHouse {
  constructor(private readonly settings: Settings) {}

  async get(): Promise<DeeplSettings> {
    const value = await this.settings.find('deepl');
    if (value === undefined) return DEEPL_DEFAULTS;
    return DeeplSettingsSchema.catch(DEEPL_DEFAULTS).parse(JSON.parse(value));
  }

  /** Fails with DEEPL_STYLE_NEEDS_QUALITY when DeepL would refuse every request. */
  async save(settings: DeeplSettings): Promise<DeeplSettings> {
    assertDeeplSettings(settings);
    await this.settings.set('deepl', JSON.stringify(settings));
    return this.get();
  }
}
