import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeLiteral, tokenize, writeTokens } from '@anverso/document';
import { fromXml, toXml } from './xml-text.js';

describe('coded text as XML', () => {
  test.each([
    ['{1}a{/1}{2/}b', '<pc id="1">a</pc><ph id="2"/>b'],
    ['R&D < {1}x > y{/1}', 'R&amp;D &lt; <pc id="1">x &gt; y</pc>'],
    ['\\{1} is text', '{1} is text'],
    ['bell\u0007', 'bell'],
  ])('writes %s as %s', (coded, xml) => {
    expect(toXml(tokenize(coded))).toBe(xml);
  });

  test.each([
    ["<pc id='1' >a</pc >", '{1}a{/1}'],
    ['<ph id="2"></ph>', '{2/}'],
    ['<pc id="1"><pc id="2">a</pc></pc>', '{1}{2}a{/2}{/1}'],
    ['&quot;a&apos; &#8220; &#x1F600; &nbsp; &', '"a\' “ 😀 &nbsp; &'],
    ['a </pc> b', 'a  b'],
    ['<pc id="1">a', '{1}a'],
    ['<b>bold</b> a < b', '<b>bold</b> a < b'],
  ])('reads %s as %s', (xml, coded) => {
    expect(writeTokens(fromXml(xml))).toBe(coded);
  });

  it('brings every sentence back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (before, inside) => {
        const printable = (text: string): string => text.replace(/[\u0000-\u001f\ufffe\uffff]/g, '');
        const coded = `${escapeLiteral(printable(before))}{1}${escapeLiteral(printable(inside))}{2/}{/1}`;
        expect(writeTokens(fromXml(toXml(tokenize(coded))))).toBe(coded);
      }),
    );
  });
});
