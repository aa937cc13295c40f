import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Users } from '@anverso/identity';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { Id } from '../http/id.js';
import { ChangeRole, CreatedUserDto, CreateUser, toUserDto, UserDto } from './people.dto.js';

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

  @Put(':id/role')
  @Access({ role: 'admin', scope: 'people' })
  @ApiOperation({ summary: 'Give a person another role; the last administrator keeps theirs' })
  @ApiOkResponse({ standardSchema: UserDto })
  async changeRole(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeRole }) { role }: ChangeRole,
  ): Promise<UserDto> {
    return toUserDto(await this.users.changeRole(id, role));
  }

  @Post(':id/enable')
  @HttpCode(200)
  @Access({ role: 'admin', scope: 'people' })
  @ApiOperation({ summary: 'Let a disabled person sign in again' })
  @ApiOkResponse({ standardSchema: UserDto })
  async enable(@Param('id', { schema: Id }) id: string): Promise<UserDto> {
    return toUserDto(await this.users.enable(id));
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
