import { expect, test } from '@jest/globals';
import { mendEdges } from './mend-edges.js';

test.each([
  ['a lost space before', 'See {1}the report{/1}.', 'Vea{1}el informe{/1}.', 'Vea {1}el informe{/1}.'],
  ['a lost space behind', '{1}He{/1} left', '{1}Él{/1}salió', '{1}Él{/1} salió'],
  ['a space drawn in', 'See {1}this{/1} now', 'Vea{1} esto {/1}ahora', 'Vea {1}esto{/1} ahora'],
  ['quotation marks drawn in', '“{1}No{/1}”', '{1}«No»{/1}', '«{1}No{/1}»'],
  ['spaces in nested codes', 'a {1}{2}b{/2}{/1} c', 'a{1}{2} b {/2}{/1}c', 'a {1}{2}b{/2}{/1} c'],
  ['a lost space before nested codes', 'a {1}{2}b{/2}{/1}', 'a{1}{2}b{/2}{/1}', 'a {1}{2}b{/2}{/1}'],
  ['quotation marks that belong inside', '{1}“No”{/1}', '{1}«No»{/1}', '{1}«No»{/1}'],
  ['a code in the middle of a word', '{1}re{/1}write', '{1}re{/1}escribir', '{1}re{/1}escribir'],
  ['a code of nothing but space', 'a{1} {/1}b', 'a{1} {/1}b', 'a{1} {/1}b'],
  ['nothing wrong', 'By {1}AFP{/1}, today', 'Por {1}AFP{/1}, hoy', 'Por {1}AFP{/1}, hoy'],
])('mends at the edges of codes: %s', (_, source, target, expected) => {
  expect(mendEdges(source, target)).toBe(expected);
});
