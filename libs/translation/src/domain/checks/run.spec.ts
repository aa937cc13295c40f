import { describe, expect, it } from '@jest/globals';
import { type Locale } from '@anverso/kernel';
import { segmentFactory } from '@anverso/testing';
import { houseStyle } from './house-style.js';
import { amongSegments, checkSegment, findingKey, openFindings } from './run.js';

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

describe('the repair of a finding', () => {
  const FIXES: [check: string, to: Locale, source: string, target: string, fixed: string][] = [
    ['opening-marks', 'es', 'Will it?', 'Subirán?', '¿Subirán?'],
    ['opening-marks', 'es', 'x', 'Es tarde. Subirán las tarifas? No.', 'Es tarde. ¿Subirán las tarifas? No.'],
    ['opening-marks', 'es', 'x', '«Ya basta!», dijo.', '«¡Ya basta!», dijo.'],
    ['opening-marks', 'es', 'x', '{1}Qué{/1} hora?', '{1}¿Qué{/1} hora?'],
    ['opening-marks', 'en', 'x', '¿Will it?', 'Will it?'],
    ['inline-codes', 'es', '{1}a{/1}', 'b', 'b{1}{/1}'],
    ['es-quote-marks', 'es', 'x', 'Dijo "no {1}hoy"{/1}.', 'Dijo “no {1}hoy”{/1}.'],
    ['es-quote-punctuation', 'es', 'x', '“No,” dijo. “Hoy no.”', '“No”, dijo. “Hoy no”.'],
    ['es-date-format', 'es', 'x', 'El marzo 5, 2024 llovió.', 'El 5 de marzo de 2024 llovió.'],
    ['es-clock-format', 'es', 'x', 'A las 6 pm.', 'A las 6\u00a0p.\u00a0m.'],
    ['es-abbreviations', 'es', 'x', 'Las ONGs de EEUU.', 'Las ONG de EE.\u00a0UU.'],
    [
      'es-headline-case',
      'es',
      'Mayor Opens a New Road in Lima',
      'Alcalde Abre una Nueva Carretera en Lima',
      'Alcalde abre una nueva carretera en Lima',
    ],
    [
      'es-lowercase-names',
      'es',
      'x',
      'Llegó el Lunes con el Presidente Mexicano.',
      'Llegó el lunes con el presidente Mexicano.',
    ],
    ['en-quote-punctuation', 'en', 'x', '“No”, he said. “Not today”.', '“No,” he said. “Not today.”'],
    ['en-number-format', 'en', 'x 1.200 y 3,5', 'It rose 3,5 % to 1.200.', 'It rose 3.5% to 1,200.'],
    ['en-spelling', 'en', 'x', 'The Neighbours organised it.', 'The Neighbors organized it.'],
    ['en-capitals', 'en', 'x', 'on monday the french left', 'on Monday the French left'],
    ['repeated-word', 'en', 'x', 'He left the the room.', 'He left the room.'],
    ['end-punctuation', 'en', 'Se fue.', 'He left', 'He left.'],
    ['spaces', 'en', 'x', 'He left , and  slept', 'He left, and slept'],
  ];

  it.each(FIXES)('of %s into %s: %s | %s', (check, to, source, target, fixed) => {
    const unitKind = check === 'es-headline-case' ? 'headline' : 'paragraph';
    const found = checkSegment({ source, target, unitKind }, to === 'en' ? 'es' : 'en', to);
    expect(found.find((finding) => finding.check === check)?.fix).toBe(fixed);
  });

  it('puts back the codes that an engine dropped', () => {
    const dropped = { check: 'codes-dropped', type: 'markup', severity: 'warning', details: {} } as const;
    const segment = segmentFactory({ source: 'a{1/}', target: 'b', draftFindings: [dropped] }).build();
    expect(openFindings(segment, 'en', 'es').at(-1)?.fix).toBe('b{1/}');
  });
});

describe('what was set aside', () => {
  const finding = (target: string) =>
    checkSegment({ source: 'It cost $5.', target }, 'en', 'es').find(({ check }) => check === 'numbers');

  it('stays so when the words around it change', () => {
    const [before, after] = ['Costó 7 dólares.', 'Al final, costó 7 dólares.'].map(finding);
    const key = before === undefined ? '' : findingKey(before);
    expect(after === undefined ? '' : findingKey(after)).toBe(key);
    const segment = segmentFactory({
      source: 'It cost $5.',
      target: 'Al final, costó 7 dólares.',
      ignoredFindings: [{ check: 'numbers', key, reason: 'The price was corrected.', by: 'somebody' }],
    }).build();
    expect(openFindings(segment, 'en', 'es').filter(({ check }) => check === 'numbers')).toEqual([]);
  });

  it('opens again when it is about something else', () => {
    const [before, after] = ['Costó 7 dólares.', 'Costó 8 dólares.'].map(finding);
    expect(before && findingKey(before)).not.toBe(after && findingKey(after));
  });
});

describe('the same source elsewhere in the edition', () => {
  const SAME = { source: 'Rain is expected.', state: 'translated' } as const;
  const elsewhere = segmentFactory({ ...SAME, target: 'Habrá lluvia.' }).build();
  const inconsistent = (segment: Parameters<typeof segmentFactory>[0], other = elsewhere): unknown[] => {
    const own = segmentFactory({ ...SAME, target: 'Se espera lluvia.', ...segment }).build();
    return openFindings(own, 'en', 'es', amongSegments({}, [own, other]))
      .filter(({ check }) => check === 'inconsistent')
      .map(({ details }) => details);
  };

  it('is told where somebody confirmed another translation of it', () => {
    expect(inconsistent({})).toEqual([{ other: 'Habrá lluvia.' }]);
  });

  it.each([
    ['the same translation', { target: 'Habrá lluvia.' }, elsewhere],
    ['a segment that was cut loose', { cutLoose: true }, elsewhere],
    ['words of a speaker', { unitKind: 'quote' }, elsewhere],
    ['a draft that nobody has read', {}, segmentFactory({ ...elsewhere, state: 'initial' }).build()],
    ['another source', {}, segmentFactory({ ...elsewhere, source: 'Snow is expected.' }).build()],
  ] as const)('is no matter beside %s', (_name, segment, other) => {
    expect(inconsistent(segment, other)).toEqual([]);
  });
});

describe('the marks of numbers in one edition', () => {
  const confirmed = (target: string) => segmentFactory({ source: 'It rose.', target, state: 'translated' }).build();
  const commas = [confirmed('Subió un 3,5 %.'), confirmed('Costó 12.500 pesos.')];

  it.each<[string, string, Parameters<typeof amongSegments>[0], string | undefined]>([
    ['other marks than most', 'Bajó un 2.4 %.', {}, 'Bajó un 2,4 %.'],
    ['thousands grouped otherwise', 'Murieron 1,300 peces.', {}, 'Murieron 1.300 peces.'],
    ['the same marks', 'Bajó un 2,4 %.', {}, undefined],
    ['a clock time', 'Empezó a las 15.30.', {}, undefined],
    ['marks that the variant settles', 'Bajó un 2.4 %.', { style: houseStyle('es-US') }, undefined],
  ])('%s: %s', (_name, target, options, fix) => {
    const own = segmentFactory({ source: 'It fell.', target, state: 'translated' }).build();
    const findings = openFindings(own, 'en', 'es', amongSegments(options, [...commas, own]));
    expect(findings.find(({ check }) => check === 'es-number-format')?.fix).toBe(fix);
  });

  it('are open while as many numbers stand one way as the other', () => {
    const own = segmentFactory({ source: 'It fell.', target: 'Bajó un 2.4 %.', state: 'translated' }).build();
    const [first = own] = commas;
    const findings = openFindings(own, 'en', 'es', amongSegments({}, [first, own]));
    expect(findings.filter(({ check }) => check === 'es-number-format')).toEqual([]);
  });
});
