import { describe, expect, it } from '@jest/globals';
import { historyLines, type SegmentEvent } from './history-lines.js';

const event = (
  kind: SegmentEvent['kind'],
  target: string,
  minute: number,
  actorId: string | null = 'ana',
): SegmentEvent => ({
  kind,
  target,
  actorId,
  actorName: actorId,
  origin: 'human',
  engine: null,
  ignoredFinding: null,
  ofSegment: null,
  version: minute + 1,
  at: new Date(Date.UTC(2026, 10, 24, 9, minute)).toISOString(),
});

describe('the history of a segment', () => {
  it('shows a run of autosaves as one edit, from the text it began with', () => {
    const lines = historyLines([
      event('drafted', 'uno', 0, null),
      event('edited', 'un', 1),
      event('edited', 'un d', 2),
      event('edited', 'un día', 3),
      event('confirmed', 'un día', 4),
      event('edited', 'el día', 5, 'ben'),
      event('edited', 'aquel día', 30, 'ben'),
    ]);
    expect(lines.map(({ event: { kind, target }, before }) => [kind, before, target])).toEqual([
      ['edited', 'el día', 'aquel día'],
      ['edited', 'un día', 'el día'],
      ['confirmed', 'un día', 'un día'],
      ['edited', 'uno', 'un día'],
      ['drafted', undefined, 'uno'],
    ]);
  });
});
