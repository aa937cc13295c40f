import { describe, expect, test } from '@jest/globals';
import { errorMessage } from './error-message.js';
import { findingMessage } from './finding-message.js';

describe('the message of an error', () => {
  test.each([
    ['a state', { code: 'EDITION_NOT_DRAFT', details: { state: 'handed-in' } }, 'handed in', 'entregada'],
    [
      'a step',
      { code: 'ILLEGAL_TRANSITION', details: { from: 'in-review', to: 'approved' } },
      'in review',
      'en revisión',
    ],
    [
      'what is no state',
      { code: 'EDITION_NOT_DRAFT', details: { state: 'constructor' } },
      'constructor',
      'constructor',
    ],
    [
      'what a story lacks',
      { code: 'STORY_INCOMPLETE', details: { missing: [{ part: 'headline' }, { part: 'credit', figure: 2 }] } },
      'Add the headline and the credit of figure 2, then',
      'Agregue el título y el crédito de la figura 2 y vuelva',
    ],
    ['a list', { code: 'SECTION_NOT_FOUND', details: { section: 'x', sections: ['a', 'b'] } }, 'a, b', 'a, b'],
    ['markup as it is', { code: 'SECTION_NOT_FOUND', details: { section: '<b>&', sections: [] } }, '<b>&', '<b>&'],
    [
      'braces as they are',
      { code: 'CLI_UNKNOWN', details: { command: '{{requestId}} $t(UNKNOWN)' } },
      '{{requestId}} $t(UNKNOWN)',
      '{{requestId}} $t(UNKNOWN)',
    ],
  ])('names %s in both languages', (_what, error, english, spanish) => {
    expect(errorMessage(error, 'en')).toContain(english);
    expect(errorMessage(error, 'es')).toContain(spanish);
  });

  test.each(['NO_SUCH_CODE', 'toString', '__proto__', ''])('of the unlisted code %j is the general one', (code) => {
    expect(errorMessage({ code, details: { requestId: '7' } }, 'es')).toMatch(/^Algo falló .* 7\.$/);
  });
});

test('a finding about inline codes has no English word in Spanish', () => {
  const finding = { check: 'inline-codes', details: { missing: '{1}', extra: '—', misplaced: '{2}' } };
  expect(findingMessage(finding, 'es')).toBe(
    'Los códigos de formato no coinciden con los del original. Faltan: {1}. Sobran: —. Mal colocados: {2}.',
  );
});
