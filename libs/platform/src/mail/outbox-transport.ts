import { join } from 'node:path';
import { stat } from 'node:fs/promises';
import nodemailer from 'nodemailer';
import { writeFileAtomically } from '../storage/object-store.js';
import { type MailReceipt, type MailTransport, type OutgoingMail } from './mail-transport.js';
import { toNodemailer } from './nodemailer-message.js';

/** No relay is configured: each message becomes an `.eml` file, named by its Message-ID, and nothing leaves the machine. */
export class OutboxTransport implements MailTransport {
  private readonly builder = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly directory: string,
    private readonly from: string,
  ) {}

  async send(mail: OutgoingMail): Promise<MailReceipt> {
    const { message } = await this.builder.sendMail(toNodemailer(mail, this.from));
    if (!Buffer.isBuffer(message)) throw new Error('The outbox builds messages in memory.');
    await writeFileAtomically(this.pathOf(mail.messageId), message);
    return { outcome: 'accepted', code: 'OUTBOX' };
  }

  async wasAccepted(messageId: string): Promise<boolean> {
    return stat(this.pathOf(messageId)).then(
      () => true,
      () => false,
    );
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private pathOf(messageId: string): string {
    return join(this.directory, `${messageId.replace(/[^a-z0-9.@-]/gi, '_')}.eml`);
  }
}
