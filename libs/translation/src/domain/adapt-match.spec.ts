import { describe, expect, it, test } from '@jest/globals';
import { plainText } from '@anverso/document';
import { adaptTarget } from './adapt-match.js';
import { align } from './match-alignment.js';
import { matchTokens } from './match-tokens.js';

function adapt(wanted: string, remembered: string, target: string) {
  const { steps } = align(matchTokens(plainText(wanted), 'en'), matchTokens(plainText(remembered), 'en'));
  return adaptTarget({ source: wanted, steps }, target, 'en', 'es');
}

describe('making a remembered target fit', () => {
  test.each([
    ['a number', 'All 45 left', 'All 31 left', 'Los 31 se fueron', 'Los 45 se fueron'],
    ['each of several numbers', '45 of 60', '31 of 50', '31 de 50', '45 de 60'],
    ['numbers that stand the other way round', 'in 2026, 45 left', 'in 2024, 31 left', '31 en 2024', '45 en 2026'],
    [
      'a number in the marks of the target',
      'It cost 2,450 pesos',
      'It cost 1,200 pesos',
      'Costó 1.200 pesos',
      'Costó 2.450 pesos',
    ],
    ['a day, in small letters', 'It rained on Friday', 'It rained on Monday', 'Llovió el lunes', 'Llovió el viernes'],
    [
      'a day that opens the sentence',
      'On Friday it rained',
      'On Monday it rained',
      'Lunes de lluvia',
      'Viernes de lluvia',
    ],
    ['a month', 'It opens in May', 'It opens in October', 'Abre en octubre', 'Abre en mayo'],
  ])('%s', (_name, wanted, remembered, target, adapted) => {
    const result = adapt(wanted, remembered, target);
    expect(result.target).toBe(adapted);
    expect(result.unadapted).toEqual([]);
    expect(result.adaptations.length).toBeGreaterThan(0);
  });

  test.each([
    ['a number that the target writes in words', 'All 45 left', 'All 3 left', 'Los tres se fueron'],
    ['a number that stands twice in the target', 'All 45 left', 'All 31 left', 'Los 31, sí, los 31'],
    ['a number whose scale differs', 'It cost 2.5 billion', 'It cost 1.2 billion', 'Costó 1200 millones'],
    ['a number that two facts share', '45 or 60', '31 or 31', '31 o 31'],
    ['a day for a month', 'It opens in May', 'It opens on Monday', 'Abre el lunes'],
  ])('leaves to the translator %s', (_name, wanted, remembered, target) => {
    const result = adapt(wanted, remembered, target);
    expect(result.target).toBe(target);
    expect(result.unadapted.length).toBeGreaterThan(0);
  });

  it('says where the new fact stands', () => {
    const { target, adaptations } = adapt('All 45 left', 'All 31 left', 'Se fueron los 31');
    expect(adaptations.map(({ start, end }) => target.slice(start, end))).toEqual(['45']);
  });

  test.each([
    [
      'keeps the codes that both have',
      'See {1}the plan{/1}',
      'See {1}the plan{/1}',
      'Vea {1}el plan{/1}',
      'Vea {1}el plan{/1}',
    ],
    ['drops codes that the source has not', 'See the plan', 'See {1}the plan{/1}', 'Vea {1}el plan{/1}', 'Vea el plan'],
    ['puts codes around the same literal', 'Ask {1}EFE{/1}', 'Ask EFE', 'Pregunte a EFE', 'Pregunte a {1}EFE{/1}'],
    [
      'adapts inside codes',
      '{1}All 45{/1} left',
      '{1}All 31{/1} left',
      '{1}Los 31{/1} se fueron',
      '{1}Los 45{/1} se fueron',
    ],
  ])('%s', (_name, wanted, remembered, target, adapted) => {
    expect(adapt(wanted, remembered, target)).toMatchObject({ target: adapted, codesDropped: false });
  });

  it('says when codes found no place', () => {
    const result = adapt('See {1}the plan{/1}', 'See the plan', 'Vea el plan');
    expect(result).toMatchObject({ target: 'Vea el plan', codesDropped: true });
  });
});
