import { describe, expect, test } from '@jest/globals';
import { type PostEdit, termCandidates } from './term-candidates.js';

type Row = [source: string, draft: string, final: string];
const edits = (rows: readonly Row[], locale: 'en' | 'es' = 'es'): PostEdit[] =>
  rows.map(([source, draft, final], index) => ({ segmentId: `s${index}`, locale, source, draft, final }));

const COUNCIL: Row[] = [
  ['The city council voted.', 'El concilio votó.', 'El concejo votó.'],
  ['On Monday the council met.', 'El lunes, el concilio se reunió.', 'El lunes, el concejo se reunió.'],
  ['Both councils agreed.', 'Los dos concilios acordaron.', 'Los dos concejos acordaron.'],
];

describe('candidates for terms', () => {
  test.each<[string, Row[], string[]]>([
    ['a word that was replaced three times, in any form', COUNCIL, ['concilio → concejo (council)']],
    ['nothing for two times', COUNCIL.slice(0, 2), []],
    [
      'several words at once',
      ['Yes', 'No', 'So'].map((word) => [
        `${word}: the attorney general.`,
        `${word}: el abogado general.`,
        `${word}: la fiscalía.`,
      ]),
      ['el abogado general → la fiscalía (attorney general)'],
    ],
    ['no small words', ['a', 'b', 'c'].map((word) => [`In ${word}.`, `En ${word}.`, `A ${word}.`]), []],
    [
      'no other spelling or form of a word',
      ['uno', 'dos', 'tres'].map((word) => [`The vote ${word}.`, `La votacion ${word}.`, `La votación ${word}.`]),
      [],
    ],
    [
      'no sentences that were written anew',
      ['uno', 'dos', 'tres'].map((word) => [
        `It was ${word}.`,
        `Esto mismo era entonces aquel ${word}.`,
        `Nadie dudaba nunca sobre nada ${word}.`,
      ]),
      [],
    ],
    [
      'no source where it is not clear',
      ['uno', 'dos', 'tres'].map((word) => [`Large tall ${word}.`, `Grande ${word}.`, `Enorme ${word}.`]),
      ['Grande → Enorme (Large tall)'],
    ],
  ])('are %s', (_, rows, expected) => {
    expect(
      termCandidates(edits(rows)).map(({ found, better, source }) => `${found} → ${better} (${source ?? '—'})`),
    ).toEqual(expected);
  });

  test('count a segment once, and come with the most frequent first', () => {
    const twice: Row = ['A ballot, a ballot.', 'Un balotaje, un balotaje.', 'Una papeleta, una papeleta.'];
    expect(termCandidates(edits([twice, twice]))).toEqual([]);
    const found = termCandidates(
      edits([...COUNCIL, ...[1, 2, 3, 4].map((n): Row => [`Ballots ${n}.`, `Balotajes ${n}.`, `Papeletas ${n}.`])]),
    );
    expect(found.map(({ better, count }) => [better, count])).toEqual([
      ['Papeletas', 4],
      ['concejo', 3],
    ]);
  });
});
