import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { notFound } from '@anverso/kernel';
import { ImageRenditions } from '@anverso/publishing';
import { z } from 'zod';
import { Access } from '../http/access.js';

const FileName = z
  .string()
  .regex(/^[0-9a-f]{20}-\d{1,5}\.jpg$/)
  .describe('As it stands in a mail, below /media/');

/** The pictures of mails, so that a preview shows them without a request to another host. */
@ApiTags('newsletter')
@Controller('media')
export class MailPicturesController {
  constructor(private readonly renditions: ImageRenditions) {}

  @Get(':file')
  @Header('cache-control', 'private, max-age=86400')
  @Access({ role: 'translator', scope: 'newsletter' })
  @ApiOperation({ summary: 'A picture of a mail' })
  @ApiOkResponse({ content: { 'image/jpeg': { schema: { type: 'string', format: 'binary' } } } })
  async get(@Param('file', { schema: FileName }) file: string): Promise<StreamableFile> {
    const picture = await this.renditions.read(file).catch(() => {
      throw notFound('NOT_FOUND');
    });
    return new StreamableFile(picture, { type: 'image/jpeg' });
  }
}
