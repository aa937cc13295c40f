import { describe, expect, it } from '@jest/globals';
import { type Locale } from '@anverso/kernel';
import { segmentFactory } from '@anverso/testing';
import { checkSegment, openFindings } from './run.js';

type Row = [name: string, from: Locale, source: string, target: string | null, checks: string[]];

const ROWS: Row[] = [
  ['a sound translation', 'en', 'The city voted on Monday.', 'La ciudad votó el lunes.', []],
  ['no translation', 'en', 'The city voted.', null, ['empty']],
  ['only spaces', 'en', 'The city voted.', '  ', ['empty']],
  ['only codes', 'en', 'The {1}city{/1} voted.', '{1}{/1}', ['empty']],
  ['a billion kept by value', 'en', 'It cost $1.2 billion.', 'Costó 1200 millones de dólares.', []],
  ['a billion taken for a billón', 'en', 'It cost $1.2 billion.', 'Costó 1.2 billones de dólares.', ['numbers']],
  ['a number left out', 'es', 'Murieron 47 personas.', 'People died.', ['numbers']],
  ['a code lost', 'en', 'See {1}the report{/1} now.', 'Vea el informe ahora.', ['inline-codes']],
  ['a code doubled', 'en', 'See {1}it{/1}.', 'Véa{1}lo{/1} {1}ya{/1}.', ['inline-codes']],
  [
    'a sentence left in its language',
    'en',
    'The city voted on Monday.',
    'The city voted on Monday.',
    ['untouched-source'],
  ],
  ['a name that stays as it is', 'en', 'Ada Brooks', 'Ada Brooks', []],
  ['a question without its opening mark', 'en', 'Will fares rise?', 'Subirán las tarifas?', ['opening-marks']],
  ['an opening mark left in English', 'es', '¿Subirán las tarifas?', '¿Will fares rise?', ['opening-marks']],
];

describe('checking a segment', () => {
  it.each(ROWS)('%s', (_name, from, source, target, checks) => {
    const found = checkSegment({ source, target }, from, from === 'en' ? 'es' : 'en');
    expect(found.map(({ check }) => check)).toEqual(checks);
  });

  it.each([
    ['{1}a{/1} b', 'a b', { missing: '{1}', extra: '—', misplaced: '—' }],
    ['a', '{2}a{/2} {3/}', { missing: '—', extra: '{2} {3}', misplaced: '—' }],
    ['{1}a{/1}', '{1}a{/1}{1}b{/1}', { missing: '—', extra: '{1}', misplaced: '—' }],
    ['{1}a{/1} {2}b{/2}', '{1}a {2}b{/1}{/2}', { missing: '—', extra: '—', misplaced: '{1}' }],
  ])('says without words which codes of %j are wrong in %j', (source, target, details) => {
    const [finding] = checkSegment({ source, target }, 'en', 'es').filter(({ check }) => check === 'inline-codes');
    expect(finding?.details).toEqual(details);
  });

  it('leaves out what a person set aside for a reason', () => {
    const segment = segmentFactory({
      source: 'It cost $5.',
      target: 'Costó poco.',
      ignoredFindings: [{ check: 'numbers', reason: 'The sum is in the table.', by: 'somebody' }],
    }).build();
    expect(openFindings(segment, 'en', 'es')).toEqual([]);
  });
});
