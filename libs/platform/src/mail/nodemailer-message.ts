import { invalidInput } from '@anverso/kernel';
import { type SendMailOptions } from 'nodemailer';
import { type OutgoingMail } from './mail-transport.js';

const LINE_BREAK = /[\r\n]/;

/** The message as nodemailer takes it; refuses a header value that would start another header. */
export function toNodemailer(mail: OutgoingMail, from: string): SendMailOptions {
  const values = [mail.to, mail.subject, mail.messageId, ...Object.values(mail.headers)];
  if (values.some((value) => LINE_BREAK.test(value))) throw invalidInput('MAIL_HEADER_LINE_BREAK');
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    messageId: `<${mail.messageId}>`,
    text: mail.text,
    html: mail.html,
    textEncoding: 'quoted-printable',
    // Ready as they are: encoding them again would hide the address of a List-Id (RFC 2919).
    headers: Object.entries(mail.headers).map(([key, value]) => ({ key, value: { prepared: true, value } })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
