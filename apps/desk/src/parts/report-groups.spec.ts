import { describe, expect, it } from '@jest/globals';
import { reportGroups } from './report-groups.js';

const ORDER = ['refused', 'taken', 'skipped'] as const;
const line = (position: number, outcome: (typeof ORDER)[number], message: string) => ({ outcome, message, position });

describe('the report of an import', () => {
  it('says what was refused first, and each reason once with its places', () => {
    const lines = [
      line(0, 'taken', 'The text was taken.'),
      line(1, 'skipped', 'The same here.'),
      line(2, 'refused', 'Codes are broken.'),
      line(3, 'skipped', 'Newer here.'),
      line(4, 'skipped', 'The same here.'),
    ];
    const said = reportGroups(lines, ORDER).map(({ outcome, count, reasons }) => [
      outcome,
      count,
      reasons.map(({ message, lines: of }) => [message, of.map(({ position }) => position)]),
    ]);
    expect(said).toEqual([
      ['refused', 1, [['Codes are broken.', [2]]]],
      ['taken', 1, [['The text was taken.', [0]]]],
      [
        'skipped',
        3,
        [
          ['The same here.', [1, 4]],
          ['Newer here.', [3]],
        ],
      ],
    ]);
  });

  it('has nothing to say of a file that holds nothing', () => {
    expect(reportGroups<ReturnType<typeof line>>([], ORDER)).toEqual([]);
  });
});
