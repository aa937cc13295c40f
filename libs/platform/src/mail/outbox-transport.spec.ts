import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OutboxTransport } from './outbox-transport.js';

const MAIL = {
  messageId: 'campaign.delivery@mail.example',
  to: 'lectora@example.org',
  subject: 'Un glaciar perdió la mitad de su hielo',
  html: '<p>Hola</p>',
  text: 'Hola',
  headers: {
    'List-Id': '"Daily briefing" <daily.en.mail.example>',
    'List-Unsubscribe': '<https://news.example.org/es/unsubscribe/token>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
};

describe('the outbox', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anverso-outbox-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function written(mail = MAIL): Promise<string> {
    await new OutboxTransport(folder, 'Anverso <news@mail.example>').send(mail);
    const [file] = await readdir(folder);
    return readFile(join(folder, file ?? ''), 'utf8');
  }

  it.each([
    'List-Id: "Daily briefing" <daily.en.mail.example>',
    'List-Unsubscribe: <https://news.example.org/es/unsubscribe/token>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'Message-ID: <campaign.delivery@mail.example>',
    'From: Anverso <news@mail.example>',
    'To: lectora@example.org',
  ])('writes the header %s as mail programs read it', async (header) => {
    const unfolded = (await written()).replace(/\r\n[ \t]+/g, ' ');
    expect(unfolded.toLowerCase()).toContain(header.toLowerCase());
  });

  it('writes the same message once, however often it is sent', async () => {
    await written();
    await written();
    expect(await readdir(folder)).toEqual(['campaign.delivery@mail.example.eml']);
  });

  it.each(['subject', 'to'] as const)('refuses a line break in %s, and writes nothing', async (field) => {
    await expect(written({ ...MAIL, [field]: 'a\r\nBcc: everybody@example.org' })).rejects.toMatchObject({
      code: 'MAIL_HEADER_LINE_BREAK',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('knows what it has taken', async () => {
    const transport = new OutboxTransport(folder, 'news@mail.example');
    expect(await transport.wasAccepted(MAIL.messageId)).toBe(false);
    await transport.send(MAIL);
    expect(await transport.wasAccepted(MAIL.messageId)).toBe(true);
  });
});
