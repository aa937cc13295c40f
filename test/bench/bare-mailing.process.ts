import { newId } from '@anverso/kernel';
import nodemailer from 'nodemailer';
import { timed } from './figures.js';
import { answerWith } from './measured.js';

export interface BareMail {
  subject: string;
  html: string;
  text: string;
  /** Stands in both bodies where each reader's own token comes. */
  marker: string;
}

/** Sends the same mails with nodemailer and nothing else: no rows, no record of who was mailed. */
export async function measureBareMailing(input: {
  smtpUrl: string;
  connections: number;
  recipients: number;
  mails: readonly BareMail[];
}) {
  const { smtpUrl, connections, recipients, mails } = input;
  const url = `${smtpUrl}&pool=true&maxConnections=${connections}&maxMessages=Infinity`;
  const transporter = nodemailer.createTransport(url);
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < recipients) {
      const mail = mails[next % mails.length];
      if (mail === undefined) return;
      await transporter.sendMail(personal(mail, next++));
    }
  };
  // Twice as many in hand as there are connections: none of them waits for its next message.
  const milliseconds = await timed(() => Promise.all(Array.from({ length: connections * 2 }, lane)));
  transporter.close();
  return { milliseconds };
}

function personal({ subject, html, text, marker }: BareMail, reader: number) {
  const token = newId();
  const leave = `https://news.example/unsubscribe/${token}`;
  return {
    from: 'Anverso <news@anverso.example>',
    to: { name: '', address: `bare-${reader}@example.org` },
    subject,
    messageId: `<${token}@anverso.example>`,
    html: html.replaceAll(marker, token),
    text: text.replaceAll(marker, token),
    textEncoding: 'quoted-printable' as const,
    headers: [
      { key: 'List-Id', value: '<daily.anverso.example>' },
      { key: 'List-Unsubscribe', value: `<${leave}>` },
      { key: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

answerWith(measureBareMailing);
