import { describe, expect, it } from '@jest/globals';
import { type Assignment, mayAssign } from './assignment.js';

const noon = new Date('2026-11-24T12:00:00Z');
const of = (userId: string | null, dueAt: Date | null = null): Assignment => ({ editionId: 'e', userId, dueAt });

describe('who may assign a translation', () => {
  it.each([
    ['an editor gives it to anybody', true, undefined, of('ines'), true],
    ['an editor takes it from anybody', true, of('ines'), of('leo'), true],
    ['a translator takes what nobody has', false, undefined, of('me'), true],
    ['a translator takes what is only due', false, of(null, noon), of('me', noon), true],
    ['a translator gives back their own', false, of('me', noon), of(null, noon), true],
    ['a translator saves their own unchanged', false, of('me'), of('me'), true],
    ['a translator does not take it from somebody', false, of('ines'), of('me'), false],
    ['a translator does not give it to somebody', false, undefined, of('ines'), false],
    ['a translator does not pass on their own', false, of('me'), of('ines'), false],
    ['a translator does not move the time', false, of('me', noon), of('me'), false],
    ['a translator does not take the time off by giving back', false, of('me', noon), of(null), false],
  ])('%s', (_sentence, decides, before, wanted, allowed) => {
    expect(mayAssign({ userId: 'me', decides }, before, wanted)).toBe(allowed);
  });
});
