import { expect, it } from '@jest/globals';
import { segmentFactory } from '@anverso/testing';
import { answersTo } from './answers.js';

const SOURCE = 'It cost $5.';
const DRAFT = 'Costó 7 dólares.';

it.each([
  ['followed', 'Costó 5 dólares.', []],
  ['left', 'Al final costó 7 dólares.', []],
  ['setAside', DRAFT, [{ check: 'numbers', reason: 'The price was corrected.', by: 'somebody' }]],
] as const)('a rule that spoke of a draft was %s where the text is now %j', (answer, target, ignored) => {
  const segment = segmentFactory({ source: SOURCE, target, ignoredFindings: [...ignored] }).build();
  const answers = answersTo(DRAFT, segment, { from: 'en', to: 'es', options: {} });
  expect([...answers]).toEqual([['numbers', answer]]);
});

it('a draft that no rule spoke of has no answers', () => {
  const segment = segmentFactory({ source: SOURCE, target: 'Costó 7 dólares.' }).build();
  expect(answersTo('Costó 5 dólares.', segment, { from: 'en', to: 'es', options: {} }).size).toBe(0);
});
