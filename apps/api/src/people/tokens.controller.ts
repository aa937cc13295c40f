import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiTokens } from '@anverso/identity';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { Id } from '../http/id.js';
import { CreatedTokenDto, CreateToken, TokenDto, toTokenDto } from './people.dto.js';

/** A person's own tokens. Only for people who signed in themselves: a token must not make a stronger one. */
@ApiTags('people')
@Controller('tokens')
@Access({ role: 'translator' })
export class TokensController {
  constructor(private readonly tokens: ApiTokens) {}

  @Get()
  @ApiOperation({ summary: 'Your API tokens' })
  @ApiOkResponse({ standardSchema: z.array(TokenDto) })
  async list(@CurrentUser() user: SignedInUser): Promise<TokenDto[]> {
    return (await this.tokens.list(user.id)).map(toTokenDto);
  }

  @Post()
  @ApiOperation({ summary: 'Make an API token; its secret is in this answer and nowhere else' })
  @ApiCreatedResponse({ standardSchema: CreatedTokenDto })
  async create(
    @Body({ schema: CreateToken }) body: CreateToken,
    @CurrentUser() user: SignedInUser,
  ): Promise<CreatedTokenDto> {
    const { token, secret } = await this.tokens.create({ userId: user.id, ...body });
    return { token: toTokenDto(token), secret };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take one of your API tokens out of use' })
  @ApiNoContentResponse()
  async revoke(@Param('id', { schema: Id }) id: string, @CurrentUser() user: SignedInUser): Promise<void> {
    await this.tokens.revoke(id, user.id);
  }
}
