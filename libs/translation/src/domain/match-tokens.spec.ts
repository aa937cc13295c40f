import { describe, expect, test } from '@jest/globals';
import { type Locale } from '@anverso/kernel';
import { matchTokens } from './match-tokens.js';

describe('tokens of a source', () => {
  test.each<[string, Locale, string, string[]]>([
    ['words and marks stand apart', 'en', 'It rained, again.', ['w:It', 'w:rained', 'p:,', 'w:again', 'p:.']],
    ['a number keeps its marks', 'en', '1,200.5 at 18:30', ['n:1,200.5', 'w:at', 'n:18:30']],
    ['a final mark is none of the number', 'en', 'in 2024.', ['w:in', 'n:2024', 'p:.']],
    ['apostrophes and hyphens stay inside', 'en', 'the mayor’s mid-term', ['w:the', 'w:mayor’s', 'w:mid-term']],
    ['English dates have a capital', 'en', 'may fall in May', ['w:may', 'w:fall', 'w:in', 'd:May']],
    ['Spanish dates need none', 'es', 'el lunes 3 de Mayo', ['w:el', 'd:lunes', 'n:3', 'w:de', 'd:Mayo']],
    ['accents belong to their word', 'es', '¿Adónde?', ['p:¿', 'w:Adónde', 'p:?']],
  ])('%s', (_name, locale, text, tokens) => {
    expect(matchTokens(text, locale).map(({ kind, text: written }) => `${kind.charAt(0)}:${written}`)).toEqual(tokens);
  });
});
