import { describe, expect, it } from '@jest/globals';
import { approvalGates } from './gates.js';

type Input = Parameters<typeof approvalGates>[0];

function input(change: {
  state?: Input['comparison']['state'];
  unconfirmed?: string[];
  blocking?: string[];
  own?: string[];
}): Input {
  const { state = 'handed-in', unconfirmed = [], blocking = [], own = [] } = change;
  const rows = ['a', 'b', 'c'].map((id, index) => ({
    segment: { id },
    number: index + 1,
    own: own.includes(id) ? 'wrote' : null,
  }));
  const gate = {
    ready: true,
    unconfirmed: unconfirmed.map((segmentId) => ({ segmentId, position: 0 })),
    blocking: blocking.map((segmentId) => ({ segmentId, position: 0, check: 'numbers' })),
  };
  return { comparison: { state, isSecondPairOfEyes: own.length === 0 }, gate, rows } as unknown as Input;
}

describe('what stands before an approval', () => {
  it.each([
    ['nothing, when all is done and somebody else did it', {}, []],
    ['nothing for what is approved', { state: 'approved' as const }, []],
    ['the translator, who has not handed in', { state: 'in-review' as const }, ['handed-in ']],
    ['sentences that nobody confirmed', { unconfirmed: ['a', 'c'] }, ['confirmed 1,3']],
    ['a sentence with two blocking findings, named once', { blocking: ['b', 'b'] }, ['blocking 2']],
    ['one’s own work', { own: ['b', 'c'] }, ['four-eyes 2,3']],
  ])('is %s', (_name, change, expected) => {
    const open = approvalGates(input(change)).filter(({ passed }) => !passed);
    expect(open.map(({ gate, numbers }) => `${gate} ${numbers.join()}`)).toEqual(expected);
  });
});
