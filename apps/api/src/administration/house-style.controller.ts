import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HouseStyles } from '@anverso/translation';
import { Access } from '../http/access.js';
import { HouseStyleDto } from './administration.dto.js';

@ApiTags('administration')
@Controller('settings/style')
export class HouseStyleController {
  constructor(private readonly styles: HouseStyles) {}

  @Get()
  @Access({ role: 'translator' })
  @ApiOperation({ summary: 'The variant of Spanish and the English usage that quality checks go by' })
  @ApiOkResponse({ standardSchema: HouseStyleDto })
  get() {
    return this.styles.get();
  }

  @Put()
  @Access({ role: 'admin' })
  @ApiOperation({ summary: 'Choose the variant of Spanish and the English usage; checks follow at once' })
  @ApiOkResponse({ standardSchema: HouseStyleDto })
  save(@Body({ schema: HouseStyleDto }) body: HouseStyleDto) {
    return this.styles.save(body);
  }
}
