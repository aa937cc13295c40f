import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Locale, otherLocale } from '@anverso/kernel';
import { Engines, type EngineName as Name } from '@anverso/translation';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { EngineName, EnginesDto, EngineTestDto, PreferEngine } from './administration.dto.js';

/** One sentence with a name, a number and an accent or two: enough to see whether an engine answers. */
const SENTENCES: Record<Locale, string> = {
  en: 'The council approved a tram line of 18 kilometers on Monday.',
  es: 'El concejo aprobó el lunes una línea de tranvía de 18 kilómetros.',
};

@ApiTags('administration')
@Controller('engines')
export class EnginesController {
  constructor(private readonly engines: Engines) {}

  @Get()
  @Access({ role: 'admin' })
  @ApiOperation({ summary: 'The translation engines, which of them can be used, and which one new jobs take' })
  @ApiOkResponse({ standardSchema: EnginesDto })
  async list() {
    return { engines: this.engines.list(), preferred: await this.engines.preferred() };
  }

  @Put('preferred')
  @Access({ role: 'admin' })
  @ApiOperation({ summary: 'Choose the engine that new jobs take' })
  @ApiOkResponse({ standardSchema: EnginesDto })
  async prefer(@Body({ schema: PreferEngine }) { name }: PreferEngine) {
    await this.engines.prefer(name);
    return this.list();
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
