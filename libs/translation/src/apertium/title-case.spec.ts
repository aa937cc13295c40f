import { describe, expect, it, test } from '@jest/globals';
import { tokenize, writeTokens } from '@anverso/document';
import { isTitleCase, toSentenceCase } from './title-case.js';

describe('Title Case', () => {
  test.each([
    ['President Maduro Visits London After Talks Collapse', true],
    ['A Win for the U.S. in the Senate', true],
    ['Venezuela frees prisoners after deal with Washington', false],
    ['Claudia Sheinbaum', false],
    ['The President Spoke. The Senate Listened', false],
    ['It was said by President Claudia Sheinbaum.', false],
  ])('knows a headline by its capitals: %s %s', (text, expected) => {
    expect(isTitleCase(text)).toBe(expected);
  });

  it('becomes sentence case but for the names, codes where they were', () => {
    const tokens = tokenize('President {1}Maduro’s Visits{/1} the U.S. and McDonald Islands');
    expect(writeTokens(toSentenceCase(tokens, new Set(['maduro'])))).toBe(
      'President {1}Maduro’s visits{/1} the U.S. and McDonald islands',
    );
  });
});
