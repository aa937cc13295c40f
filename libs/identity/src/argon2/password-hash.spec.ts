import { describe, expect, it } from '@jest/globals';
import { generatePassword } from '../generated-password.js';
import { hashPassword, verifyPassword } from './password-hash.js';

describe('passwords', () => {
  it('are hashed with argon2id at 19 MiB, two passes, one lane', async () => {
    expect(await hashPassword('correct horse')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('match however the keyboard composes their letters', async () => {
    const stored = await hashPassword('mañana será'.normalize('NFC'));
    expect(await verifyPassword(stored, 'mañana será'.normalize('NFD'))).toBe(true);
    expect(await verifyPassword(stored, 'manana sera')).toBe(false);
  });

  it('match nothing where there is no hash', async () => {
    expect(await verifyPassword(undefined, '')).toBe(false);
  });

  it('are made without characters that look alike', () => {
    const made = Array.from({ length: 200 }, generatePassword);
    expect(new Set(made).size).toBe(200);
    for (const password of made) expect(password).toMatch(/^[a-hj-km-np-z2-9]{5}(-[a-hj-km-np-z2-9]{5}){3}$/);
  });
});
