/** One message, ready but for its bytes. Header values never contain line breaks: the transport refuses them. */
export interface OutgoingMail {
  /** Without angle brackets; deterministic, so that the same message is never written twice to the outbox. */
  messageId: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Further headers in their final form, such as List-Unsubscribe. */
  headers: Record<string, string>;
}

/** What the relay said. `code` is its SMTP reply code or a stable code of ours. */
export type MailReceipt =
  | { outcome: 'accepted'; code: string }
  | { outcome: 'deferred'; code: string }
  /** `badAddress`: the relay refused the recipient for good, not the sender and not the message. */
  | { outcome: 'rejected'; code: string; badAddress?: boolean }
  /** The connection broke after the message was handed over: it may or may not have gone. */
  | { outcome: 'uncertain'; code: string };

/** Injection token of the {@link MailTransport}. */
export const MAIL_TRANSPORT = Symbol('mail-transport');

export interface MailTransport {
  /** Never throws for an answer of the relay; throws only when the message itself is unfit. */
  send(mail: OutgoingMail): Promise<MailReceipt>;
  /** Whether this message is known to have been taken; undefined where the transport cannot tell. */
  wasAccepted(messageId: string): Promise<boolean | undefined>;
  close(): Promise<void>;
}
