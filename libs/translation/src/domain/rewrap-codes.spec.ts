import { expect, test } from '@jest/globals';
import { rewrapCodes } from './rewrap-codes.js';

test.each([
  ['a name that stands in both', '{1}Reuters{/1} said so.', 'Así lo dijo Reuters.', 'Así lo dijo {1}Reuters{/1}.'],
  ['two, in another order', '{1}AFP{/1} and {2}BBC{/2}', 'BBC y AFP', '{2}BBC{/2} y {1}AFP{/1}'],
  ['a number', 'About {1}1,200{/1} left.', 'Se fueron unos 1,200.', 'Se fueron unos {1}1,200{/1}.'],
  ['one line break', 'one{1/}two', 'uno\ndos', 'uno{1/}dos'],
  ['braces around it', '\\{x} {1}AFP{/1}', '{x} AFP', '\\{x} {1}AFP{/1}'],
  ['a translated literal', '{1}the report{/1} is out', 'el informe salió', undefined],
  ['a literal that stands twice', '{1}AFP{/1} and AFP', 'AFP', undefined],
  ['a literal that came back twice', '{1}AFP{/1}', 'AFP y AFP', undefined],
  ['a part of another word', '{1}Al{/1} left', 'Alemania salió', undefined],
  ['one of two', '{1}AFP{/1} and {2}dogs{/2}', 'AFP y perros', undefined],
  ['nested codes', '{1}{2}AFP{/2}{/1}', 'AFP', undefined],
])('puts codes back only where it is certain: %s', (_, source, target, expected) => {
  expect(rewrapCodes(source, target)).toBe(expected);
});
