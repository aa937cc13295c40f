import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { DraftPages } from '@anverso/publishing';
import { Access } from '../http/access.js';
import { Id } from '../http/id.js';

/** A page without scripts, which only the desk may frame. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

@ApiTags('review')
@Controller()
export class DraftPagesController {
  constructor(private readonly pages: DraftPages) {}

  @Get('editions/:id/page')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', PAGE_POLICY)
  @Header('x-frame-options', 'SAMEORIGIN')
  @Access({ role: 'translator', scope: 'review' })
  @ApiOperation({ summary: 'The page of an edition as it stands; `data-unit` says which unit an element shows' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  page(@Param('id', { schema: Id }) id: string): Promise<string> {
    return this.pages.render(id);
  }

  @Get('pictures/:id')
  @Header('content-type', 'image/jpeg')
  @Header('cache-control', 'private, max-age=86400, immutable')
  @Access({ role: 'translator', scope: 'articles' })
  @ApiOperation({ summary: 'A picture of the newsroom, published or not, as a JPEG of middling size' })
  @ApiProduces('image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  picture(@Param('id', { schema: Id }) id: string): Promise<Buffer> {
    return this.pages.readPicture(id);
  }
}
