import { describe, expect, it, test } from '@jest/globals';
import { maskEmail, parseEmail } from './email-address.js';

describe('parseEmail', () => {
  test.each([
    ['  Maria.Lopez@Example.ORG ', 'maria.lopez@example.org'],
    ["o'brien+news@example.co.uk", "o'brien+news@example.co.uk"],
    ['ñandú@example.org', 'ñandú@example.org'],
    ['ana@ÑANDÚ.es', 'ana@xn--and-6ma2c.es'],
    ['ana@xn--and-6ma2c.es', 'ana@xn--and-6ma2c.es'],
    ['用户@例え.jp', '用户@xn--r8jz45g.jp'],
    ['a@b.co', 'a@b.co'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('takes %j', (input, expected) => {
    expect(parseEmail(input)).toBe(expected);
  });

  test.each([
    '',
    '@',
    'ana',
    'ana@',
    '@example.org',
    'ana@localhost',
    'ana@127.0.0.1',
    'ana@[::1]',
    'ana@example.org:25',
    'ana@example..org',
    'ana@-example.org',
    'ana@user:secret@example.org',
    '.ana@example.org',
    'ana.@example.org',
    'a..b@example.org',
    'a b@example.org',
    'ana@example.org\r\nBcc: all@example.org',
    'ana@example.org\nx',
    'Ana <ana@example.org>',
    'ana@example.org,eva@example.org',
    '"a b"@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(63)}.${'b'.repeat(63)}.${'b'.repeat(63)}.${'b'.repeat(63)}.org`,
    'ana@exa%6dple.org',
  ])('refuses %j', (input) => {
    expect(() => parseEmail(input)).toThrow('EMAIL_INVALID');
  });
});

describe('maskEmail', () => {
  it('shows the first letter and the domain only', () => {
    expect(maskEmail('maria.lopez@example.org')).toBe('m•••@example.org');
  });
});
