import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Users } from '@anverso/identity';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { PersonDto } from './people.dto.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(private readonly users: Users) {}

  @Get()
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'The names of everybody in the newsroom, those who left included: their work stays theirs' })
  @ApiOkResponse({ standardSchema: z.array(PersonDto) })
  async list(): Promise<PersonDto[]> {
    return (await this.users.list()).map(({ id, name, role, disabledAt }) => ({
      id,
      name,
      role,
      disabled: disabledAt !== null,
    }));
  }
}
