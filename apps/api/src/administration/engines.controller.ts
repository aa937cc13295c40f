import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Locale, otherLocale } from '@anverso/kernel';
import { DeeplHouse, EngineOrder, EngineQuota, Engines, type EngineName as Name } from '@anverso/translation';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { QuotaDto } from '../translation/translation.dto.js';
import {
  DeeplSettingsDto,
  EngineName,
  EnginesDto,
  EngineTestDto,
  OrderEngines,
  SectionEngine,
} from './administration.dto.js';

const SectionId = z.string().min(1).max(100).describe('As the list of sections gives it');

/** One sentence with a name, a number and an accent or two: enough to see whether an engine answers. */
const SENTENCES: Record<Locale, string> = {
  en: 'The council approved a tram line of 18 kilometers on Monday.',
  es: 'El concejo aprobó el lunes una línea de tranvía de 18 kilómetros.',
};

@ApiTags('administration')
@Controller('engines')
export class EnginesController {
  constructor(
    private readonly engines: Engines,
    private readonly order: EngineOrder,
    private readonly deepl: DeeplHouse,
    private readonly quota: EngineQuota,
  ) {}

  @Get()
  @Access({ role: 'admin' })
  @ApiOperation({ summary: 'The translation engines, which of them can be used, in what order, and how they are set' })
  @ApiOkResponse({ standardSchema: EnginesDto })
  async list() {
    const [preferred, order, sections, deepl] = await Promise.all([
      this.order.preferred(),
      this.order.get(),
      this.order.listOfSections(),
      this.deepl.get(),
    ]);
    return { engines: this.engines.list(), preferred, order, sections, deepl };
  }

  @Put('order')
  @Access({ role: 'admin' })
  @ApiOperation({ summary: 'Put the engines in order: when one cannot answer, a job goes on with the next' })
  @ApiOkResponse({ standardSchema: EnginesDto })
  async reorder(@Body({ schema: OrderEngines }) { engines }: OrderEngines) {
    await this.order.set(engines);
    return this.list();
  }

  @Put('sections/:id')
  @Access({ role: 'admin' })
  @ApiOperation({ summary: 'Let the stories of a section ask an engine of their own before the others' })
  @ApiOkResponse({ standardSchema: EnginesDto })
  async setOfSection(
    @Param('id', { schema: SectionId }) id: string,
    @Body({ schema: SectionEngine }) { engine }: SectionEngine,
  ) {
    await this.order.setOfSection(id, engine);
    return this.list();
  }

  @Put('deepl')
  @Access({ role: 'admin' })
  @ApiOperation({ summary: 'Say how DeepL translates: variant, formality, model, style rule and instructions' })
  @ApiOkResponse({ standardSchema: EnginesDto })
  async tuneDeepl(@Body({ schema: DeeplSettingsDto }) settings: DeeplSettingsDto) {
    await this.deepl.save(settings);
    return this.list();
  }

  @Get(':name/quota')
  @Access({ role: 'editor' })
  @ApiOperation({ summary: 'What the account of an engine has used, what jobs have reserved, and what is left' })
  @ApiOkResponse({ standardSchema: QuotaDto })
  async standing(@Param('name', { schema: EngineName }) name: Name) {
    const standing = (await this.quota.standing(name)) ?? { used: null, limit: null, reserved: 0, left: null };
    return { kind: await this.quota.kind(name), ...standing };
  }

  @Post(':name/test')
  @HttpCode(200)
  @Access({ role: 'admin' })
  @ApiOperation({ summary: 'Let an engine translate one fixed sentence, out of the language of whoever asks' })
  @ApiOkResponse({ standardSchema: EngineTestDto })
  async test(@Param('name', { schema: EngineName }) name: Name, @CurrentUser() { locale }: SignedInUser) {
    const source = SENTENCES[locale];
    const to = otherLocale(locale);
    const { text, ms } = await this.engines.tryOut(name, source, locale, to);
    return { name, from: locale, to, source, target: text, ms };
  }
}
