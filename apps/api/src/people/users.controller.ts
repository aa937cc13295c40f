import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Users } from '@anverso/identity';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { Id } from '../http/id.js';
import { CreatedUserDto, CreateUser, toUserDto, UserDto } from './people.dto.js';

@ApiTags('people')
@Controller('users')
export class UsersController {
  constructor(private readonly users: Users) {}

  @Get()
  @Access({ role: 'admin', scope: 'people' })
  @ApiOperation({ summary: 'Everybody in the newsroom' })
  @ApiOkResponse({ standardSchema: z.array(UserDto) })
  async list(): Promise<UserDto[]> {
    return (await this.users.list()).map(toUserDto);
  }

  @Post()
  @Access({ role: 'admin', scope: 'people' })
  @ApiOperation({ summary: 'Add a person; a password is made unless one is given' })
  @ApiCreatedResponse({ standardSchema: CreatedUserDto })
  async create(@Body({ schema: CreateUser }) body: CreateUser): Promise<CreatedUserDto> {
    const { user, password } = await this.users.create(body);
    return { user: toUserDto(user), password: body.password === undefined ? password : undefined };
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Access({ role: 'admin', scope: 'people' })
  @ApiOperation({ summary: 'End all sessions of a person and refuse new ones; what they did stays under their name' })
  @ApiOkResponse({ standardSchema: UserDto })
  async disable(@Param('id', { schema: Id }) id: string): Promise<UserDto> {
    return toUserDto(await this.users.disable(id));
  }
}
