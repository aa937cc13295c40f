import { Controller, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { type Locale, invalidInput } from '@anverso/kernel';
import { errorMessage, importMessage } from '@anverso/i18n';
import { TermExchange, type TermFormat } from '@anverso/translation';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access } from '../http/access.js';
import { CSV, TBX } from '../http/bodies.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { fileBody } from '../http/file-body.js';
import { TermFileQuery, TermImportReportDto } from './terms.dto.js';

const FILES: Readonly<Record<TermFormat, { type: string; name: string }>> = {
  tbx: { type: TBX, name: 'terms.tbx' },
  'tbx-2008': { type: TBX, name: 'terms-2008.tbx' },
  csv: { type: CSV, name: 'terms.csv' },
};

@ApiTags('terms')
@Controller('terms')
export class TermFilesController {
  constructor(private readonly exchange: TermExchange) {}

  @Get('export')
  @Header('cache-control', 'no-store')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'The term base as a file for other programs: TBX of version 3 or of 2008, or CSV' })
  @ApiQuery({ name: 'format', required: false })
  @ApiProduces(TBX, CSV)
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(@Query({ schema: TermFileQuery }) { format }: TermFileQuery, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.exchange.export(format);
    const { type, name } = FILES[format];
    await reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(file);
  }

  @Post('import')
  @HttpCode(200)
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({
    summary: 'Take a TBX or CSV file in, all of it or nothing; the report says what became of each term',
    requestBody: fileBody([TBX, CSV]),
  })
  @ApiOkResponse({ standardSchema: TermImportReportDto })
  async import(@Req() request: FastifyRequest, @CurrentUser() user: SignedInUser) {
    if (!Buffer.isBuffer(request.body)) throw invalidInput('TBX_UNKNOWN');
    const format = request.headers['content-type']?.startsWith(CSV) === true ? 'csv' : 'tbx';
    const lines = await this.exchange.import(request.body, format, user.id);
    const count = (wanted: string): number => lines.filter(({ outcome }) => outcome === wanted).length;
    return {
      taken: count('taken'),
      changed: count('changed'),
      same: count('same'),
      skipped: count('skipped'),
      lines: lines.map((line) => ({ ...line, message: sayReason(line.reason, user.locale) })),
    };
  }
}

/** A term that cannot be kept is refused in a file in the same words as in a form. */
function sayReason(reason: string, locale: Locale): string {
  return reason.startsWith('TERM_')
    ? errorMessage({ code: reason, details: {} }, locale)
    : importMessage(reason, locale);
}
