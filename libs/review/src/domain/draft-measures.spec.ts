import { describe, expect, it } from '@jest/globals';
import { type SegmentEvent } from '@anverso/translation';
import { draftMeasures, type DraftSums, measuresOfSums, NGRAM_FIGURES } from './draft-measures.js';
import { measureEdition } from './edition-metrics.js';

let events = 0;
function drafted(segmentId: string, target: string, engine: string | null): SegmentEvent {
  events += 1;
  return {
    id: `event ${events}`,
    segmentId,
    kind: 'drafted',
    actorId: null,
    origin: engine === null ? 'memory' : 'machine',
    engine,
    target,
    version: events,
    ignoredFinding: null,
    ofSegment: null,
    createdAt: new Date('2026-11-24T09:00:00Z'),
  };
}

const segment = (id: string, position: number, target: string, confirmedBy: string | null) => ({
  id,
  position,
  target,
  confirmedBy,
  lastEditedBy: null,
});

const SEGMENTS = [
  segment('a', 0, 'El concejo votó el lunes.', 'ana'),
  segment('b', 1, 'Las {1}obras{/1} comienzan en marzo.', 'ben'),
  segment('c', 2, 'Nadie preguntó.', 'ana'),
  segment('d', 3, 'Es de memoria.', null),
];
const EVENTS = [
  drafted('a', 'El consejo votó el lunes.', 'apertium'),
  drafted('b', 'Las {1}obras{/1} comienzan en abril.', 'apertium'),
  drafted('d', 'Es de memoria.', null),
];

const add = (sums: readonly DraftSums[]): DraftSums =>
  sums.reduce((one, other) => ({
    segments: one.segments + other.segments,
    drafted: one.drafted + other.drafted,
    words: one.words + other.words,
    draftWords: one.draftWords + other.draftWords,
    edits: one.edits + other.edits,
    ngrams: one.ngrams.map((figure, index) => figure + (other.ngrams[index] ?? 0)),
    editMs: one.editMs + other.editMs,
  }));

describe('sums of what drafts were worth', () => {
  const measures = draftMeasures(SEGMENTS, EVENTS, 'editor');

  it('keep sources and translators apart; what nobody is written beside is the approver’s', () => {
    expect(measures.map(({ source, translatorId, segments }) => [source, translatorId, segments])).toEqual([
      ['apertium', 'ana', 1],
      ['apertium', 'ben', 1],
      ['human', 'ana', 1],
      ['memory', 'editor', 1],
    ]);
    expect(measures.every(({ ngrams }) => ngrams.length === NGRAM_FIGURES)).toBe(true);
  });

  it('add up to exactly what the edition is measured at', () => {
    const { total, bySource } = measureEdition(SEGMENTS, EVENTS);
    expect(measuresOfSums(add(measures))).toEqual(total);
    const apertium = add(measures.filter(({ source }) => source === 'apertium'));
    expect({ source: 'apertium', ...measuresOfSums(apertium) }).toEqual(
      bySource.find(({ source }) => source === 'apertium'),
    );
  });

  it('say nothing of drafts where there were none', () => {
    const human = measures.filter(({ source }) => source === 'human');
    expect(measuresOfSums(add(human))).toMatchObject({ words: 2, editRate: null, likeness: null });
  });
});
