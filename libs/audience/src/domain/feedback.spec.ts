import { describe, expect, it, test } from '@jest/globals';
import { parseFeedback } from './feedback.js';

describe('parseFeedback', () => {
  it('trims, keeps paragraphs, and leaves out what the reader left empty', () => {
    expect(parseFeedback({ message: ' Muy bien.\r\n\r\nGracias. ', name: ' ', email: '' })).toEqual({
      message: 'Muy bien.\n\nGracias.',
      name: undefined,
      email: undefined,
    });
  });

  it('keeps a name on one line', () => {
    expect(parseFeedback({ message: 'x', name: 'Ana\r\nBcc: x' }).name).toBe('Ana Bcc: x');
  });

  test.each([
    [{ message: '  \n ' }, 'FEEDBACK_EMPTY'],
    [{ message: 'x'.repeat(4_001) }, 'FEEDBACK_TOO_LONG'],
    [{ message: 'x', email: 'nobody' }, 'EMAIL_INVALID'],
  ])('refuses %j with %s', (input, code) => {
    expect(() => parseFeedback(input)).toThrow(code);
  });
});
