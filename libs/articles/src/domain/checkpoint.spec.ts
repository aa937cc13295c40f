import { expect, it } from '@jest/globals';
import { type UserId } from '@anverso/kernel';
import { type Checkpoint, needsCheckpoint } from './checkpoint.js';

const ana = 'ana' as UserId;
const ben = 'ben' as UserId;
const now = new Date('2026-11-24T10:00:00Z');
const at = (minutes: number) => ({ createdAt: new Date(now.getTime() - minutes * 60_000) });

it.each<[string, boolean, Checkpoint]>([
  ['the import is kept before its first change', true, { lastWriter: null, writer: ana, now }],
  ['what another person wrote is kept', true, { latest: at(1), lastWriter: ben, writer: ana, now }],
  ['a writer at work leaves no revision with each word', false, { latest: at(14), lastWriter: ana, writer: ana, now }],
  ['a long session leaves one now and then', true, { latest: at(15), lastWriter: ana, writer: ana, now }],
])('%s', (_name, expected, checkpoint) => expect(needsCheckpoint(checkpoint)).toBe(expected));
