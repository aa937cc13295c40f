import { describe, expect, it, test } from '@jest/globals';
import { encodePhrase, listHeaders } from './message-headers.js';

describe('listHeaders', () => {
  it('name the list, and the address that unsubscribes by one POST', () => {
    const list = {
      newsletterSlug: 'daily-briefing',
      newsletterName: 'Daily briefing',
      locale: 'en',
      domain: 'x.example',
    };
    expect(listHeaders({ ...list, locale: 'en' }, 'https://x.example/en/unsubscribe/t')).toEqual({
      'List-Id': '"Daily briefing" <daily-briefing.en.x.example>',
      'List-Unsubscribe': '<https://x.example/en/unsubscribe/t>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Content-Language': 'en',
    });
  });
});

describe('encodePhrase', () => {
  test.each([
    ['Daily briefing', '"Daily briefing"'],
    ['The "best" \\ news', '"The \\"best\\" \\\\ news"'],
    ['Boletín diario', '=?UTF-8?B?Qm9sZXTDrW4gZGlhcmlv?='],
    ['Daily\r\nBcc: all@example.org', '"Daily Bcc: all@example.org"'],
  ])('writes %j as %j', (name, expected) => {
    expect(encodePhrase(name)).toBe(expected);
  });

  it('cuts long names between characters, each word within 75 characters', () => {
    const name = 'Ñandú 🗞 '.repeat(12).trim();
    const words = encodePhrase(name).split(' ');
    const decoded = words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString()).join('');
    expect(decoded).toBe(name);
    expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(75);
    expect(decoded).not.toContain('\ufffd');
  });
});
