import { describe, expect, it } from '@jest/globals';
import { segmentFactory } from '@anverso/testing';
import { type Finding, ignoredFindings, type Segment } from '@anverso/translation';
import { handInGate, isOpen, segmentsWorkedOnBy } from './gates.js';

const INES = '01999999-0000-7000-8000-000000000001';
const MARTA = '01999999-0000-7000-8000-000000000002';
const blocking: Finding = { check: 'numbers', type: 'numbers', severity: 'blocking', details: {} };
const warning: Finding = { check: 'opening-marks', type: 'typographical', severity: 'warning', details: {} };
const confirmed = () => segmentFactory().draftedBy('apertium', 'Hola.').confirmedBy(INES);

describe('the gate before handing in', () => {
  it('is open when every segment is confirmed and nothing blocks', () => {
    expect(isOpen(handInGate([{ segment: confirmed().build(), findings: [] }]))).toBe(true);
  });

  it('is open in spite of warnings', () => {
    expect(isOpen(handInGate([{ segment: confirmed().build(), findings: [warning] }]))).toBe(true);
  });

  it('lists a draft that nobody confirmed', () => {
    const draft = segmentFactory({ position: 4 }).draftedBy('apertium', 'Hola.').build();
    expect(handInGate([{ segment: draft, findings: [] }]).unconfirmed).toEqual([{ segmentId: draft.id, position: 4 }]);
  });

  it('lists a confirmed segment whose source moved on', () => {
    const stale = confirmed().stale().build();
    expect(handInGate([{ segment: stale, findings: [] }]).unconfirmed).toHaveLength(1);
  });

  it('lists a confirmed segment with a blocking finding', () => {
    const segment = confirmed().build();
    expect(handInGate([{ segment, findings: [blocking, warning] }]).blocking).toEqual([
      { segmentId: segment.id, position: 0, check: 'numbers' },
    ]);
  });
});

const workedOnBy = (segments: readonly Segment[], userId: string) =>
  segmentsWorkedOnBy(
    segments.map((segment) => ({ segment, ignored: ignoredFindings(segment, 'en', 'es') })),
    userId,
  );

describe('four eyes', () => {
  it('name the segments that a person was the last to edit', () => {
    const edited = segmentFactory().editedBy(MARTA, 'Hola.').confirmedBy(INES).build();
    expect(workedOnBy([edited, confirmed().build()], MARTA)).toEqual([edited]);
  });

  it('count confirming as work', () => {
    expect(workedOnBy([confirmed().build()], INES)).toHaveLength(1);
  });

  it('leave a person alone who only read', () => {
    expect(workedOnBy([confirmed().build()], MARTA)).toEqual([]);
  });

  it.each([
    ['count setting a blocking finding aside as work', 'numbers' as const, 'Votaron 13 a 14.', 1],
    ['leave setting a warning aside alone', 'opening-marks' as const, 'Votaron 31 a 14?', 0],
    ['forget a finding that a later text no longer has', 'numbers' as const, 'Votaron 31 a 14.', 0],
  ])('%s', (_name, check, target, expected) => {
    const segment = {
      ...segmentFactory({ source: 'They voted 31 to 14.' }).editedBy(INES, target).confirmedBy(INES).build(),
      ignoredFindings: [{ check, reason: 'It is right.', by: MARTA }],
    };
    expect(workedOnBy([segment], MARTA)).toHaveLength(expected);
  });
});
