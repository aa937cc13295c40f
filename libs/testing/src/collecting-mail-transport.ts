import { type MailReceipt, type MailTransport, type OutgoingMail } from '@anverso/platform';

const ACCEPTED: MailReceipt = { outcome: 'accepted', code: '250' };

/** Keeps every mail instead of sending it, and answers as the test says. */
export class CollectingMailTransport implements MailTransport {
  /** Every mail that was handed over, whatever the answer. */
  readonly mails: OutgoingMail[] = [];
  private readonly accepted = new Set<string>();

  constructor(private readonly answer: (mail: OutgoingMail) => MailReceipt | Promise<MailReceipt> = () => ACCEPTED) {}

  async send(mail: OutgoingMail): Promise<MailReceipt> {
    this.mails.push(mail);
    const receipt = await this.answer(mail);
    if (receipt.outcome === 'accepted') this.accepted.add(mail.messageId);
    return receipt;
  }

  mailsTo(address: string): OutgoingMail[] {
    return this.mails.filter(({ to }) => to === address);
  }

  wasAccepted(messageId: string): Promise<boolean> {
    return Promise.resolve(this.accepted.has(messageId));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
