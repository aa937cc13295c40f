import { describe, expect, it } from '@jest/globals';
import { segmentFactory } from '@anverso/testing';
import { provenanceOf } from './provenance.js';

const INES = '01999999-0000-7000-8000-000000000001';
const MARTA = '01999999-0000-7000-8000-000000000002';
const NAMES = new Map([
  [INES, 'Inés'],
  [MARTA, 'Marta'],
]);

describe('the provenance of a translation', () => {
  it('names each engine and each person once, the approver last', () => {
    const segments = [
      segmentFactory().draftedBy('apertium', 'Uno.').confirmedBy(INES).build(),
      segmentFactory().draftedBy('apertium', 'Dos.').editedBy(INES, 'Dos.').confirmedBy(INES).build(),
    ];
    expect(provenanceOf(segments, MARTA, 'en', NAMES)).toEqual({
      sourceLocale: 'en',
      engines: ['apertium'],
      people: [
        { id: INES, name: 'Inés', part: 'translator' },
        { id: MARTA, name: 'Marta', part: 'editor' },
      ],
    });
  });

  it('names no engine for a translation that people wrote', () => {
    const segments = [segmentFactory().editedBy(INES, 'Uno.').confirmedBy(INES).build()];
    expect(provenanceOf(segments, MARTA, 'en', NAMES).engines).toEqual([]);
  });
});
