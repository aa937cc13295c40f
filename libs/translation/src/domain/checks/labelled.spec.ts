import { describe, expect, it, test } from '@jest/globals';
import { LABELLED_TERMS, labelledSegments, measureChecks } from '@anverso/testing';
import { indexBoth } from '../terms/pair-terms.js';
import { CHECKS } from './registry.js';
import { checkSegment } from './run.js';

const BLOCKING = new Set(CHECKS.filter(({ severity }) => severity === 'blocking').map(({ id }) => id as string));
const BAR = 0.95;

describe('checks on labelled segments', () => {
  const terms = { indexes: indexBoth(LABELLED_TERMS), day: '2026-11-24' };
  const quality = measureChecks((segment, from, to) => checkSegment(segment, from, to, { terms }), BLOCKING);

  it('are measured on at least four hundred pairs', () => {
    expect(labelledSegments().length).toBeGreaterThanOrEqual(400);
  });

  test.each(quality.map((each) => [each.check, each] as const))(
    '%s is seldom wrong and misses little',
    (_check, each) => {
      const shown = each.precision >= BAR && each.recall >= BAR ? [] : each.mistakes;
      expect({ shown, precise: each.precision >= BAR, complete: each.recall >= BAR }).toEqual({
        shown: [],
        precise: true,
        complete: true,
      });
    },
  );
});
