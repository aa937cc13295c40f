import { describe, expect, it, test } from '@jest/globals';
import { type HouseStyle, houseStyle } from './checks/house-style.js';
import { bandOf, rankMatches } from './memory-match.js';
import { type MemoryUnit, type WantedSource } from './memory-unit.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const OPTIONS = { from: 'en', to: 'es', now: NOW, style: houseStyle(), atLeast: 0 } as const;
const LATE = 'It was late when the council voted on the plan.';

function unit(overrides: Partial<MemoryUnit> = {}, provenance: Partial<MemoryUnit['provenance']> = {}): MemoryUnit {
  return {
    id: 'u',
    from: 'en',
    to: 'es',
    source: LATE,
    target: 'Era tarde.',
    unitKind: 'paragraph',
    previousKey: '1',
    nextKey: '2',
    createdAt: NOW,
    ...overrides,
    provenance: {
      approvalId: null,
      segmentId: null,
      editionId: null,
      sourceRevisionId: null,
      translatedBy: null,
      approvedBy: null,
      importedBy: null,
      importedFrom: null,
      editedBy: null,
      editedAt: null,
      ...provenance,
    },
  };
}

function wanted(overrides: Partial<WantedSource> = {}): WantedSource {
  return { source: LATE, unitKind: 'paragraph', previousKey: null, nextKey: null, ...overrides };
}

const best = (one: WantedSource, ...units: MemoryUnit[]) => rankMatches(one, units, OPTIONS)[0];

describe('the score of a match', () => {
  test.each<[string, Partial<WantedSource>, MemoryUnit, number, string[]]>([
    ['the same source', {}, unit(), 100, []],
    ['the same with one neighbour', { previousKey: '1' }, unit(), 101, ['neighbour']],
    ['the same with both neighbours', { previousKey: '1', nextKey: '2' }, unit(), 102, ['neighbours']],
    ['the edges of two articles are no common neighbour', {}, unit({ previousKey: null, nextKey: null }), 100, []],
    ['another kind of block', { unitKind: 'caption', previousKey: '1' }, unit(), 95, ['other-kind']],
    ['a headline from a body', { unitKind: 'headline' }, unit(), 95, ['headline', 'other-kind']],
    ['codes that only one has', { source: LATE.replace('the plan', '{1}the plan{/1}') }, unit(), 98, ['codes']],
    ['another case', { source: LATE.replace('council', 'Council') }, unit(), 98, ['case']],
    ['another final mark', { source: LATE.replace('.', '!') }, unit(), 97, ['punctuation']],
    ['one word of ten', { source: LATE.replace('late', 'early') }, unit(), 90, ['words']],
    ['read from a file', {}, unit({}, { importedBy: 'i' }), 90, ['imported']],
    ['remembered the other way round', {}, unit({ isReversed: true }), 95, ['reversed']],
    ['of another Spanish', {}, unit({ variants: { source: null, target: 'es-ES' } }), 97, ['other-variant']],
    ['of another English', {}, unit({ variants: { source: 'en-GB', target: null } }), 97, ['other-variant']],
    ['of the Spanish of the house', {}, unit({ variants: { source: 'en-US', target: 'es-419' } }), 100, []],
    ['of a Spanish of Latin America', {}, unit({ variants: { source: null, target: 'es-MX' } }), 100, []],
    [
      'of another Spanish, the other way round',
      {},
      unit({ isReversed: true, variants: { source: 'es-ES', target: null } }),
      92,
      ['reversed', 'other-variant'],
    ],
    ['corrected in the memory', {}, unit({}, { editedBy: 'i' }), 100, ['edited']],
    ['older than two years', {}, unit({ createdAt: new Date('2024-01-01') }), 98, ['old']],
  ])('%s', (_name, source, remembered, score, reasons) => {
    const match = best(wanted(source), remembered);
    expect(match?.score).toBe(score);
    expect(match?.reasons.map(({ id }) => id)).toEqual(reasons);
  });

  test('goes by the variants that the house writes', () => {
    const spanish = unit({ variants: { source: 'en-GB', target: 'es-ES' } });
    const scoreIn = (style: HouseStyle) => rankMatches(wanted(), [spanish], { ...OPTIONS, style })[0]?.score;
    expect(scoreIn(houseStyle('es-ES', { spelling: 'uk' }))).toBe(100);
    expect(scoreIn(houseStyle('es-US', { spelling: 'uk' }))).toBe(97);
  });

  it('counts figures and dates as little as they cost, and names them', () => {
    const source = 'The council approved 31 new buses for the villages on Monday.';
    const match = best(wanted({ source: source.replace('31', '45').replace('Monday', 'Friday') }), unit({ source }));
    expect(match).toMatchObject({ score: 92, band: '85-94', reasons: [{ id: 'numbers' }, { id: 'dates' }] });
  });

  it('loses a point for each other target of the same source', () => {
    const match = best(wanted(), unit({ id: 'a' }), unit({ id: 'b', target: 'Se hizo tarde.' }));
    expect(match).toMatchObject({
      score: 99,
      fillable: false,
      reasons: [{ id: 'several-targets', points: 1, count: 2 }],
    });
  });

  it('shows the same pair of texts once, at its best', () => {
    const ranked = rankMatches(
      wanted({ previousKey: '1' }),
      [unit({ id: 'a', previousKey: '9' }), unit({ id: 'b' })],
      OPTIONS,
    );
    expect(ranked.map(({ unit: { id }, score }) => [id, score])).toEqual([['b', 101]]);
  });

  test.each<[string, Partial<WantedSource>, boolean]>([
    ['the same source is filled in', {}, true],
    ['what somebody said is not', { source: '“It was late when we voted,” she said.' }, false],
    ['nor what a dialogue says', { source: '—Era tarde —dijo.' }, false],
    ['a title in quotation marks is filled in', { source: 'They sang “Summertime” at midnight.' }, true],
    ['a quote is not', { unitKind: 'quote' }, false],
  ])('%s', (_name, source, fillable) => {
    const one = wanted(source);
    expect(best(one, unit({ source: one.source, unitKind: one.unitKind }))?.fillable).toBe(fillable);
  });
});

test.each([
  [102, 'context'],
  [101, 'context'],
  [100, 'exact'],
  [99, '95-99'],
  [95, '95-99'],
  [94, '85-94'],
  [85, '85-94'],
  [75, '75-84'],
  [74, '50-74'],
  [49, 'none'],
])('the band of %d is %s', (score, band) => {
  expect(bandOf(score)).toBe(band);
});
