import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { House } from '@anverso/platform';
import { Access } from '../http/access.js';
import { HouseSettingsDto } from './administration.dto.js';

@ApiTags('administration')
@Controller('settings')
export class HouseController {
  constructor(private readonly house: House) {}

  @Get()
  @Access({ role: 'translator' })
  @ApiOperation({ summary: 'What the site is called, and by whose clock its days begin' })
  @ApiOkResponse({ standardSchema: HouseSettingsDto })
  get() {
    return this.house.get();
  }

  @Put()
  @Access({ role: 'admin' })
  @ApiOperation({ summary: 'Name the site and choose its time zone; pages follow with the next release' })
  @ApiOkResponse({ standardSchema: HouseSettingsDto })
  save(@Body({ schema: HouseSettingsDto }) body: HouseSettingsDto) {
    return this.house.save(body);
  }
}
