import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Access } from '../http/access.js';
import { HealthDto, ReadinessDto } from './health.dto.js';
import { Readiness } from './readiness.service.js';

@ApiTags('health')
@Controller()
@Access('public')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('health')
  @ApiOperation({ summary: 'Whether the api runs' })
  @ApiOkResponse({ standardSchema: HealthDto })
  health(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether its database and Redis answer; 503 tells which one does not' })
  @ApiOkResponse({ standardSchema: ReadinessDto })
  @ApiServiceUnavailableResponse({ standardSchema: ReadinessDto })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessDto> {
    const readiness = await this.readiness.check();
    reply.status(readiness.ready ? 200 : 503);
    return readiness;
  }
}
