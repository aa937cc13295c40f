import { describe, expect, it, test } from '@jest/globals';
import { firstPlace, type SplitItem, splitItems } from './split-items.js';

const offsets = (items: readonly SplitItem[]): number[] =>
  items.flatMap((item) => (item.kind === 'place' ? [item.offset] : []));
const shown = (coded: string): string => {
  const places = new Set(offsets(splitItems(coded)));
  return coded
    .split(/(?:)/)
    .map((sign, index) => (places.has(index) ? `|${sign}` : sign))
    .join('');
};

describe('the places where a source can be cut', () => {
  test.each([
    ['He left; she stayed.', 'He| left;| she| stayed.'],
    ['He left;  she', 'He| left;|  she'],
    ['{1}He left{/1} early', '{1}He| left{/1}| early'],
    ['He {1}left{/1}.', 'He| {1}left{/1}.'],
    ['One{1/}two', 'One|{1/}two'],
    ['One {1/} two', 'One| {1/} two'],
    ['It rained—nobody came', 'It| rained—|nobody| came'],
    ['a \\{b c', 'a| \\{b| c'],
    ['Alone', 'Alone'],
  ])('%s', (coded, expected) => {
    expect(shown(coded)).toBe(expected);
  });

  it('begin at the pause that is nearest to the middle, or where the segment was merged', () => {
    const items = splitItems('Yes, he left early in the morning; she stayed.');
    expect(offsets(items)[firstPlace(items)]).toBe('Yes, he left early in the morning;'.length);
    expect(offsets(items)[firstPlace(items, 4)]).toBe(4);
    expect(firstPlace(splitItems('one two three four'))).toBe(1);
  });
});
