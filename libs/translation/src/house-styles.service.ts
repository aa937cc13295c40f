import { Injectable } from '@nestjs/common';
import { Settings } from '@anverso/platform';
import { z } from 'zod';
import { type HouseStyle, houseStyle, SPANISH_VARIANTS } from './domain/checks/house-style.js';

const KEY = 'house-style';

/** What a house decides about its two languages where there is more than one right way. */
export const StyleChoices = z.object({
  spanish: z.enum(SPANISH_VARIANTS).default('es-419'),
  spelling: z.enum(['us', 'uk']).default('us'),
  serialComma: z.enum(['always', 'never', 'either']).default('either'),
  dash: z.enum(['spaced', 'closed', 'either']).default('either'),
  headlineCase: z.enum(['title', 'sentence', 'either']).default('either'),
});
export type StyleChoices = z.infer<typeof StyleChoices>;

/** The style that the checks hold translations to. */
@Injectable()
export class HouseStyles {
  constructor(private readonly settings: Settings) {}

  /** What was chosen, and what holds where nothing was. */
  async get(): Promise<StyleChoices> {
    const value = await this.settings.find(KEY);
    return StyleChoices.parse(value === undefined ? {} : JSON.parse(value));
  }

  /** Checks that begin from now on go by these choices. */
  async save(choices: StyleChoices): Promise<StyleChoices> {
    await this.settings.set(KEY, JSON.stringify(choices));
    return choices;
  }

  /** The style as checks and the term base read it. */
  async style(): Promise<HouseStyle> {
    const { spanish, ...english } = await this.get();
    return houseStyle(spanish, english);
  }
}
