import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SectionEditing } from '@anverso/articles';
import { z } from 'zod';
import { SectionDto } from '../articles/articles.dto.js';
import { Access } from '../http/access.js';
import { OrderSections, WriteSection } from './administration.dto.js';

const SectionId = z.string().min(1).max(100).describe('As the list of sections gives it');

@ApiTags('administration')
@Controller('sections')
export class SectionsController {
  constructor(private readonly sections: SectionEditing) {}

  @Post()
  @Access({ role: 'admin' })
  @ApiOperation({ summary: 'Add a section; a slug that is left out is made of the name' })
  @ApiCreatedResponse({ standardSchema: SectionDto })
  create(@Body({ schema: WriteSection }) { names }: WriteSection) {
    return this.sections.create(names);
  }

  @Put()
  @Access({ role: 'admin' })
  @ApiOperation({ summary: 'Put all sections into an order' })
  @ApiOkResponse({ standardSchema: z.array(SectionDto) })
  reorder(@Body({ schema: OrderSections }) { ids }: OrderSections) {
    return this.sections.reorder(ids);
  }

  @Put(':id')
  @Access({ role: 'admin' })
  @ApiOperation({ summary: 'Give a section other names and slugs; addresses of published stories stay' })
  @ApiOkResponse({ standardSchema: SectionDto })
  rename(@Param('id', { schema: SectionId }) id: string, @Body({ schema: WriteSection }) { names }: WriteSection) {
    return this.sections.rename(id, names);
  }
}
