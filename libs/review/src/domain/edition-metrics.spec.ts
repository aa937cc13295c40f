import { describe, expect, it, test } from '@jest/globals';
import { type SegmentEvent } from '@anverso/translation';
import { editTimes, measureEdition } from './edition-metrics.js';

const START = Date.parse('2026-11-24T09:00:00Z');
let events = 0;

function event(
  segmentId: string,
  kind: SegmentEvent['kind'],
  seconds: number,
  change: Partial<SegmentEvent> = {},
): SegmentEvent {
  events += 1;
  return {
    id: `event ${events}`,
    segmentId,
    kind,
    actorId: kind === 'drafted' ? null : 'ana',
    origin: null,
    engine: null,
    target: null,
    version: events,
    ignoredFinding: null,
    ofSegment: null,
    createdAt: new Date(START + seconds * 1000),
    ...change,
  };
}

const drafted = (segmentId: string, target: string, engine: string | null = 'apertium'): SegmentEvent =>
  event(segmentId, 'drafted', 0, { target, engine, origin: engine === null ? 'memory' : 'machine' });

describe('the measures of an approved edition', () => {
  const segments = [
    { id: 'a', position: 0, target: 'El concejo votó el lunes.' },
    { id: 'b', position: 1, target: 'Las {1}obras{/1} comienzan en marzo.' },
    { id: 'c', position: 2, target: 'Nadie preguntó.' },
    { id: 'd', position: 3, target: 'Es de memoria.' },
  ];
  const measures = measureEdition(segments, [
    drafted('a', 'El consejo votó el lunes.'),
    drafted('b', 'Las {1}obras{/1} comienzan en marzo.'),
    drafted('d', 'Es de memoria.', null),
    event('a', 'edited', 10),
    event('a', 'confirmed', 40),
    event('c', 'edited', 50),
  ]);

  it('count edits per hundred words of the approved text, the most changed sentence first', () => {
    expect(measures.segments.map(({ segmentId, editRate }) => [segmentId, editRate])).toEqual([
      ['a', 20],
      ['b', 0],
      ['d', 0],
      ['c', null],
    ]);
  });

  it('keep engines, memory and what people wrote alone apart', () => {
    const groups = measures.bySource.map(({ source, segments: count, words }) => [source, count, words]);
    expect(groups).toEqual([
      ['apertium', 2, 10],
      ['memory', 1, 3],
      ['human', 1, 2],
    ]);
    expect(measures.bySource.map(({ editRate }) => editRate)).toEqual([10, 0, null]);
    expect(measures.bySource[1]?.likeness).toBe(100);
  });

  it('sum up over everything that was drafted', () => {
    expect(measures.total).toMatchObject({ segments: 4, words: 15, editMs: 40_000 });
    expect(measures.total.editRate).toBeCloseTo((100 * 1) / 13);
  });

  it('are empty for an edition without segments', () => {
    expect(measureEdition([], []).total).toEqual({ segments: 0, words: 0, editRate: null, likeness: null, editMs: 0 });
  });
});

describe('the time at a segment', () => {
  test.each<[string, SegmentEvent[], [string, number][]]>([
    ['a first step tells nothing of what came before it', [event('a', 'edited', 5)], []],
    [
      'the time before a step belongs to its segment',
      [event('a', 'edited', 0), event('b', 'confirmed', 30)],
      [['b', 30]],
    ],
    ['a long pause counts for nothing', [event('a', 'edited', 0), event('a', 'edited', 301)], []],
    [
      'people are at it side by side',
      [event('a', 'edited', 0), event('b', 'edited', 10, { actorId: 'ben' }), event('a', 'edited', 20)],
      [['a', 20]],
    ],
    ['an approval is no work on the words', [event('a', 'edited', 0), event('a', 'approved', 10)], []],
  ])('%s', (_name, steps, expected) => {
    expect([...editTimes(steps)].map(([id, time]) => [id, time / 1000])).toEqual(expected);
  });
});
