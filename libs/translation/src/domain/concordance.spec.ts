import { describe, expect, it } from '@jest/globals';
import { type Locale } from '@anverso/kernel';
import { findWords, wantedWords } from './concordance.js';

/** What was found, as it is written. */
function found(text: string, words: string, locale: Locale): string[] | undefined {
  return findWords(text, locale, wantedWords(words, locale))?.map(({ start, end }) => text.slice(start, end));
}

describe('concordance', () => {
  it.each<[Locale, string, string, string[] | undefined]>([
    ['es', 'obra', 'Las obras comienzan en marzo.', ['obras']],
    ['es', 'obras', 'La obra comienza en marzo.', ['obra']],
    ['es', 'luz', 'Se apagaron las luces.', ['luces']],
    ['es', 'jueces', 'El juez dictó sentencia.', ['juez']],
    ['es', 'mes', 'Tres meses después.', ['meses']],
    ['es', 'mes', 'No me dijo nada.', undefined],
    ['es', 'ley', 'Votaron dos leyes.', ['leyes']],
    ['es', 'presion', 'La presión aumenta.', ['presión']],
    ['es', 'concejo municipal', 'El Concejo Municipal votó; el concejo decide.', ['Concejo', 'Municipal', 'concejo']],
    ['es', 'concejo municipal', 'El concejo votó.', undefined],
    ['en', 'bus', 'Two buses came.', ['buses']],
    ['en', 'wolves', 'A wolf was seen.', ['wolf']],
    ['en', 'knife', 'Knives were found.', ['Knives']],
    ['en', 'voting', 'They voted.', ['voted']],
    ['en', 'women', 'A woman spoke.', ['woman']],
    ['en', 'mayor', "The mayor's office.", ["mayor's"]],
    ['en', 'mayor', 'The mayor’s office.', ['mayor’s']],
    ['en', "mayor's", 'The mayor left.', ['mayor']],
    ['en', '3,000', 'Some 3,000 people; 300 left.', ['3,000']],
  ])('in %s, “%s” in “%s”', (locale, words, text, expected) => {
    expect(found(text, words, locale)).toEqual(expected);
  });

  it('asks for nothing where there are only marks', () => {
    expect(wantedWords('—¿?', 'es')).toEqual([]);
  });
});
