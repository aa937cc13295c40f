import { describe, expect, it, test } from '@jest/globals';
import { newId, newSecret } from '@anverso/kernel';
import { formatToken, parseToken } from './api-token.js';

describe('API tokens as text', () => {
  it('come apart into what they were made of, whatever characters the secret has', () => {
    for (let turn = 0; turn < 50; turn += 1) {
      const parts = { id: newId(), secret: newSecret() };
      expect(parseToken(formatToken(parts.id, parts.secret))).toEqual(parts);
    }
  });

  const { id, secret } = { id: newId(), secret: newSecret() };
  test.each([
    '',
    'anv_',
    `anv_${id}`,
    `anv_${id}_short`,
    `anv_${secret}_${id}`,
    ` anv_${id}_${secret}`,
    `anv_${id}_${secret}\n`,
    `anv_${id.toUpperCase()}_${secret}`,
    `anv_${id}_${'x'.repeat(101)}`,
  ])('%j is none', (text) => {
    expect(parseToken(text)).toBeUndefined();
  });
});
