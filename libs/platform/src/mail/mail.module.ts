import { join } from 'node:path';
import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { type Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { MAIL_TRANSPORT, type MailTransport } from './mail-transport.js';
import { Outbox } from './outbox.service.js';
import { OutboxTransport } from './outbox-transport.js';
import { SmtpTransport } from './smtp-transport.js';

/** The folder of `.eml` files that stands in for a relay. */
export function outboxDirectory(config: Config): string {
  return join(config.dataDir, 'outbox');
}

/** SMTP where a relay is configured, else the outbox. */
export function createMailTransport(config: Config): MailTransport {
  const { from, smtpUrl } = config.mail;
  return smtpUrl === undefined ? new OutboxTransport(outboxDirectory(config), from) : new SmtpTransport(smtpUrl, from);
}

@Global()
@Module({
  providers: [
    { provide: MAIL_TRANSPORT, inject: [CONFIG], useFactory: createMailTransport },
    {
      provide: Outbox,
      inject: [CONFIG],
      useFactory: (config: Config) => new Outbox(outboxDirectory(config), config.mail.smtpUrl === undefined),
    },
  ],
  exports: [MAIL_TRANSPORT, Outbox],
})
export class MailModule implements OnApplicationShutdown {
  constructor(@Inject(MAIL_TRANSPORT) private readonly transport: MailTransport) {}

  async onApplicationShutdown(): Promise<void> {
    await this.transport.close();
  }
}
