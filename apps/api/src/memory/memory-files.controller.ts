import { Readable } from 'node:stream';
import { Controller, Get, Header, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { AppError, invalidInput, type Locale } from '@anverso/kernel';
import { importMessage } from '@anverso/i18n';
import { MemoryExchange, type MemoryImport, type TmxSkip } from '@anverso/translation';
import { type FastifyRequest } from 'fastify';
import { Access } from '../http/access.js';
import { TMX_TYPES } from '../http/bodies.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { fileBody } from '../http/file-body.js';
import { MemoryExportQuery, MemoryImportQuery, MemoryImportReportDto } from './memory.dto.js';

const TMX = 'application/x-tmx+xml';
/** Whoever sends nothing for so long has gone; meanwhile nobody else could read a file in. */
const SILENT_MS = 60_000;

@ApiTags('memory')
@Controller('memory')
export class MemoryFilesController {
  constructor(private readonly exchange: MemoryExchange) {}

  @Get('export.tmx')
  @Header('cache-control', 'no-store')
  @Access({ role: 'editor', scope: 'review' })
  @ApiOperation({ summary: 'The whole memory, or one direction of it, as a TMX 1.4 file' })
  @ApiQuery({ name: 'from', required: false })
  @ApiQuery({ name: 'to', required: false })
  @ApiProduces(TMX)
  @ApiOkResponse({ schema: { type: 'string' } })
  export(@Query({ schema: MemoryExportQuery }) only: MemoryExportQuery): StreamableFile {
    const file = Readable.from(this.exchange.export(only), { objectMode: false });
    return new StreamableFile(file, { type: TMX, disposition: 'attachment; filename="anverso-memory.tmx"' });
  }

  @Post('import')
  @HttpCode(200)
  @Access({ role: 'editor', scope: 'review' })
  @ApiOperation({
    summary: 'Take a TMX file in, whole or not at all; what the memory knows is not added again',
    requestBody: fileBody(TMX_TYPES),
  })
  @ApiOkResponse({ standardSchema: MemoryImportReportDto })
  async import(
    @Query({ schema: MemoryImportQuery }) { file }: MemoryImportQuery,
    @Req() request: FastifyRequest,
    @CurrentUser() user: SignedInUser,
  ) {
    const { body, raw } = request;
    if (!(body instanceof Readable)) throw invalidInput('TMX_UNKNOWN');
    raw.setTimeout(SILENT_MS, () => raw.destroy());
    // A stream that is left early would take the connection along, and the answer with it.
    const chunks = { [Symbol.asyncIterator]: () => body.iterator({ destroyOnReturn: false }) };
    try {
      return reportOf(await this.exchange.import(chunks, { importedBy: user.id, importedFrom: file }), user.locale);
    } catch (error) {
      if (!(error instanceof AppError) && raw.destroyed) throw invalidInput('UPLOAD_BROKE_OFF', {}, error);
      passOver(body);
      throw error;
    }
  }
}

/** Lets the rest of a refused file arrive unread, so that whoever sends it gets to see the answer; not for ever. */
function passOver(body: Readable): void {
  const end = setTimeout(() => body.destroy(), SILENT_MS).unref();
  body.once('close', () => clearTimeout(end)).resume();
}

function reportOf({ taken, known, withoutCodes, skipped, lines }: MemoryImport, locale: Locale) {
  const reasons = (Object.entries(skipped) as [TmxSkip, number][])
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => ({ reason, message: importMessage(reason, locale), count }));
  return { taken, known, withoutCodes, refused: reasons.reduce((sum, { count }) => sum + count, 0), reasons, lines };
}
