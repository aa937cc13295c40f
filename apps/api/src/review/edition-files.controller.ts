import { Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { invalidInput } from '@anverso/kernel';
import { findingMessage, importMessage } from '@anverso/i18n';
import { EditionExchange } from '@anverso/review';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access } from '../http/access.js';
import { XLIFF_TYPES } from '../http/bodies.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { fileBody } from '../http/file-body.js';
import { Id } from '../http/id.js';
import { ImportReportDto, XliffQuery } from './edition-files.dto.js';

const XLIFF = 'application/xliff+xml';

@ApiTags('review')
@Controller('editions/:id/xliff')
export class EditionFilesController {
  constructor(private readonly exchange: EditionExchange) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'The translation as an XLIFF file for other programs' })
  @ApiQuery({ name: 'version', required: false })
  @ApiProduces(XLIFF)
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: XliffQuery }) { version }: XliffQuery,
    @CurrentUser() user: SignedInUser,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.exchange.export(id, version, (finding) => findingMessage(finding, user.locale));
    await reply
      .type(XLIFF)
      .header('content-disposition', `attachment; filename="${id}.${version === '2.1' ? 'xlf' : '12.xlf'}"`)
      .send(file);
  }

  @Post()
  @HttpCode(200)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({
    summary: 'Take a translated XLIFF file in; the report says what was taken, skipped and refused',
    requestBody: fileBody(XLIFF_TYPES),
  })
  @ApiOkResponse({ standardSchema: ImportReportDto })
  async import(
    @Param('id', { schema: Id }) id: string,
    @Req() request: FastifyRequest,
    @CurrentUser() user: SignedInUser,
  ) {
    if (!Buffer.isBuffer(request.body)) throw invalidInput('XLIFF_UNKNOWN');
    const lines = await this.exchange.import(id, request.body, user.id);
    const count = (wanted: string): number => lines.filter(({ outcome }) => outcome === wanted).length;
    return {
      taken: count('taken'),
      skipped: count('skipped'),
      refused: count('refused'),
      lines: lines.map((line) => ({ ...line, message: importMessage(line.reason, user.locale) })),
    };
  }
}
