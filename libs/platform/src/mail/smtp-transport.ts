import nodemailer, { type Transporter } from 'nodemailer';
import { type MailReceipt, type MailTransport, type OutgoingMail } from './mail-transport.js';
import { toNodemailer } from './nodemailer-message.js';

/** Any SMTP relay, over a pool of connections. */
export class SmtpTransport implements MailTransport {
  private readonly transporter: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    const address = new URL(url);
    address.searchParams.set('pool', 'true');
    address.searchParams.set('maxConnections', String(SMTP_CONNECTIONS));
    address.searchParams.set('maxMessages', 'Infinity');
    for (const [name, milliseconds] of Object.entries(TIMEOUTS)) {
      if (!address.searchParams.has(name)) address.searchParams.set(name, String(milliseconds));
    }
    this.transporter = nodemailer.createTransport(address.toString());
  }

  async send(mail: OutgoingMail): Promise<MailReceipt> {
    const message = toNodemailer(mail, this.from);
    try {
      const sent = (await this.transporter.sendMail(message)) as { response: string };
      return { outcome: 'accepted', code: sent.response.slice(0, 3) };
    } catch (error) {
      return receiptOfFailure(error);
    }
  }

  wasAccepted(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  close(): Promise<void> {
    this.transporter.close();
    return Promise.resolve();
  }
}

/**
 * As many messages can be in doubt after a crash as connections are open; so, few. With half of them the sender waits for
 * its ledger, with more it is no faster.
 */
export const SMTP_CONNECTIONS = 10;

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Errors before the message was handed over: it has certainly not gone. */
const NOT_HANDED_OVER = new Set(['ECONNECTION', 'EDNS', 'EAUTH', 'ETLS', 'EENVELOPE', 'ECONNREFUSED']);

interface SmtpFailure {
  responseCode?: number;
  code?: string;
  command?: string;
  response?: string;
}

/** Replies that speak of the mailbox where the relay gives no enhanced code (RFC 5321 §4.2.3). */
const MAILBOX_REPLIES = new Set([550, 551, 553]);

/**
 * Whether an address is dead. Only an answer to RCPT TO speaks of it, and of those only 5.1.x and 5.2.1 (RFC 3463): 5.7.x
 * refuses the sender, and would strike every reader off at once.
 */
function isBadAddress({ command, response = '', responseCode = 0 }: SmtpFailure): boolean {
  if (command !== 'RCPT TO') return false;
  const enhanced = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(response);
  if (enhanced === null) return MAILBOX_REPLIES.has(responseCode);
  return enhanced[1] === '1' || (enhanced[1] === '2' && enhanced[2] === '1');
}

/**
 * Sorts a failure by the relay's reply (RFC 5321 §4.2.1): 4xx try later, 5xx never. Without a reply, a failure before
 * DATA is deferred, and one after it leaves the message in doubt.
 */
export function receiptOfFailure(error: unknown): MailReceipt {
  const failure = error as SmtpFailure;
  const reply = failure.responseCode;
  if (reply !== undefined && reply >= 500) {
    return { outcome: 'rejected', code: String(reply), ...(isBadAddress(failure) && { badAddress: true }) };
  }
  if (reply !== undefined && reply >= 400) return { outcome: 'deferred', code: String(reply) };
  const code = failure.code ?? 'UNKNOWN';
  const beforeData = NOT_HANDED_OVER.has(code) || failure.command === 'CONN' || failure.command === 'API';
  return { outcome: beforeData ? 'deferred' : 'uncertain', code };
}
