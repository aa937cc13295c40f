import { describe, expect, it, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import nodemailer from 'nodemailer';
import { readMessage } from './mime-message.js';

const builder = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

async function written(mail: { subject: string; text: string; html: string }): Promise<Buffer> {
  const { message } = await builder.sendMail({
    from: 'El Faro <faro@example.org>',
    to: 'ana@example.org',
    textEncoding: 'quoted-printable',
    ...mail,
  });
  if (!Buffer.isBuffer(message)) throw new Error('The message is no buffer.');
  return message;
}

describe('a message of the outbox', () => {
  test.each([
    ['plain', 'Daily briefing', 'Hello.\r\n\r\nGood-bye = end.', '<p>Hello.</p>'],
    ['accents', '¿Qué pasó? «Año nuevo»', 'Título: «¡Ya!» — 3,5 %', '<p title="a=b">¡Ya! 🪙</p>'],
    ['a long subject', `Números ${'ñandú '.repeat(30)}`.trim(), 'x', '<p>x</p>'],
    ['long lines', 'Lines', 'palabra '.repeat(200).trim(), `<p>${'línea '.repeat(300)}</p>`],
    ['what looks like a boundary', 'Dashes', '-- \r\nAnverso\r\n--', '<p>--</p>'],
  ])('with %s reads as a mail program reads it', async (_name, subject, text, html) => {
    const bytes = await written({ subject, text, html });
    const message = readMessage(bytes);
    const expected = await simpleParser(bytes);
    expect(message.headers.get('subject')).toBe(expected.subject);
    expect(message.text.replace(/\r\n/g, '\n').trim()).toBe((expected.text ?? '').trim());
    expect(message.html.trim()).toBe(String(expected.html).trim());
    expect(message.headers.get('to')).toContain('ana@example.org');
  });

  it('that is broken gives what it has', () => {
    expect(readMessage(Buffer.from('nothing'))).toMatchObject({ html: '', text: '' });
    expect(readMessage(Buffer.from('Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x'))).toMatchObject({
      text: '',
    });
  });
});
