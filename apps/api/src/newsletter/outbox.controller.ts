import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { INVITATION_MAIL, reaches } from '@anverso/identity';
import { notFound } from '@anverso/kernel';
import { Outbox } from '@anverso/platform';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';
import { readHeaders, readMessage } from './mime-message.js';
import { OutboxDto, OutboxMessageDto } from './outbox.dto.js';

const NEWEST = 200;

/** What would have left, had a relay been configured. */
@ApiTags('newsletter')
@Controller('outbox')
export class OutboxController {
  constructor(private readonly outbox: Outbox) {}

  @Get()
  @Access({ role: 'editor', scope: 'newsletter' })
  @ApiOperation({ summary: 'Mail that stayed on this machine because no relay is configured, newest first' })
  @ApiOkResponse({ standardSchema: OutboxDto })
  async list(@CurrentUser() user: SignedInUser) {
    const messages = await this.outbox.list(NEWEST, (name) => mayRead(user, name));
    return {
      isInUse: this.outbox.isInUse,
      messages: messages.map(({ name, writtenAt, bytes, head }) => {
        const headers = readHeaders(head);
        return {
          name,
          to: headers.get('to') ?? '',
          subject: headers.get('subject') ?? '',
          at: writtenAt.toISOString(),
          bytes,
        };
      }),
    };
  }

  @Get(':name')
  @Access({ role: 'editor', scope: 'newsletter' })
  @ApiOperation({ summary: 'One message of the outbox, taken apart' })
  @ApiOkResponse({ standardSchema: OutboxMessageDto })
  async get(@Param('name') name: string, @CurrentUser() user: SignedInUser) {
    if (!mayRead(user, name)) throw notFound('OUTBOX_MESSAGE_NOT_FOUND');
    const { headers, head, html, text } = readMessage(await this.outbox.read(name));
    return {
      name,
      from: headers.get('from') ?? '',
      to: headers.get('to') ?? '',
      subject: headers.get('subject') ?? '',
      html,
      text,
      headers: head,
    };
  }
}

/** An invitation's link lets its reader in with the role it names, so it is for those who may invite. */
function mayRead(user: SignedInUser, name: string): boolean {
  return reaches(user.role, 'admin') || !name.startsWith(INVITATION_MAIL);
}
