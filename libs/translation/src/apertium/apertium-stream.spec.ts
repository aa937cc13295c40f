import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeLiteral, tokenize, writeTokens } from '@anverso/document';
import { fromStream, toStream } from './apertium-stream.js';
import { placeCodes } from './place-codes.js';

const write = (coded: string): string => toStream(tokenize(coded)).stream;
const read = (source: string, answer: string) => {
  const tokens = tokenize(source);
  const { pieces, ...rest } = fromStream(answer, toStream(tokens));
  return { text: writeTokens(placeCodes(pieces, tokens)), ...rest };
};

describe("Apertium's stream", () => {
  test.each([
    ['The house.', 'The house.'],
    ['A headline', 'A headline.'],
    ['the {1}red{/1} house?', 'the [[1]]red[[/]] house?'],
    ['{1}a {2}b{/2}{/1} c!', '[[1]]a [[/]][[1; 2]]b[[/]] c!'],
    ['one{1/}two', 'one[0]two.'],
    ['a^b $5 [x] \\{y} <z> \\\\ * # @', 'a[0]b [1]5 [2]x[3] [4]y[5] [6]z[7] [8] [9] [10] [11].'],
    ['See https://a.b/c?d=e. Mail me@x.org, @user #tag', 'See [0]. Mail [1], [2] [3].'],
    ['😀 and\u00a0so', '[0] and[1]so.'],
    ['{1}…{/1} so', '… so.'],
  ])('writes %s as %s', (coded, stream) => {
    expect(write(coded)).toBe(stream);
  });

  test.each([
    ['the red {1}house{/1}', 'la [[1]]casa[[/]] roja.', 'la {1}casa{/1} roja'],
    ['{1}the house{/1} of', '[[1]]la[[/]] [[1]]casa[[/]] de.', '{1}la casa{/1} de'],
    ['by {1}climate change{/1} now', 'por [[1]]cambio[[/]] de [[1]]clima[[/]] ya.', 'por {1}cambio de clima{/1} ya'],
    ['{1}Bold.{/1}', '[[1]]Negrita[[/]].', '{1}Negrita.{/1}'],
    ['a {1}b {2}c{/2}{/1} d.', 'A [[1; 2]]c[[/]] [[1]]b[[/]] d.', 'A {1}{2}c{/2} b{/1} d.'],
    ['a {1}b c{/1} d', '[[1]]c[[/]] a d [[1]]b[[/]].', 'c a d b'],
    ['No way...', 'Nada...', 'Nada...'],
  ])('reads the answer to %s back', (source, answer, text) => {
    expect(read(source, answer).text).toBe(text);
  });

  it('takes the marks of unknown words off and names the words', () => {
    const { text, unknownWords } = read('*Kuz @x', "[0]*Kuz-netsov's @dog [1] #run.");
    expect(unknownWords).toEqual(["Kuz-netsov's", 'dog', 'run']);
    expect(text).toBe("*Kuz-netsov's dog @x run");
  });

  test.each([
    ['a [x]', 'a x.'],
    ['a [x]', 'a [0]x[1][1].'],
  ])('sees that a blank of %s was lost or doubled', (source, answer) => {
    expect(read(source, answer).complete).toBe(false);
  });

  it('brings any text back that the pipeline would leave alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (before, inside) => {
        const coded = `${escapeLiteral(before)} so {1}${escapeLiteral(inside)} be it{/1} then`;
        const { stream } = toStream(tokenize(coded));
        expect(read(coded, stream).text.trim()).toBe(coded.trim());
        expect(stream.replace(/\[\[[^\]]*\]\]|\[\d*\]/g, '')).not.toMatch(/[\\^$/<>{}[\]@*#\0]/);
      }),
    );
  });
});
