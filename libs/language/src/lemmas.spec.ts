import { describe, expect, test } from '@jest/globals';
import { type Locale } from '@anverso/kernel';
import { findLemmas, isSameLemma } from './lemmas.js';

const areSame = (pair: string, locale: Locale): boolean => {
  const [one, other] = pair.split('/').map((word) => findLemmas(word, locale)[0]);
  return one !== undefined && other !== undefined && isSameLemma(one, other, locale);
};
const rowsOf = (pairs: string): string[] => pairs.trim().split(/\s+/);

describe('forms of one word', () => {
  test.each(
    rowsOf(`obra/obras ley/leyes luz/luces voz/voces pez/peces juez/jueces paz/paces vez/veces cruz/cruces cruce/cruces
      rey/reyes mes/meses país/países río/ríos vía/vías día/días año/años red/redes sal/sales sol/soles gas/gases
      bus/buses autobús/autobuses interés/intereses inglés/inglesa francés/franceses canción/canciones unión/uniones
      joven/jóvenes examen/exámenes régimen/regímenes carácter/caracteres líder/líderes mujer/mujeres verdad/verdades
      huésped/huéspedes menú/menús sofá/sofás café/cafés robot/robots club/clubes arma/armas ola/olas isla/islas
      uva/uvas ojo/ojos ave/aves acta/actas urna/urnas arte/artes uso/usos plan/planes lápiz/lápices raíz/raíces
      capaz/capaces feliz/felices matriz/matrices hijo/hija gato/gatas niño/niñas alcalde/alcaldesa presidente/presidenta
      jefe/jefas señor/señoras juez/jueza español/españolas usa/usar usaron/usar usado/usan vota/votar votó/votan toca/toque
      paga/pague vende/vendió sube/subió OBRA/obras Ley/LEYES`),
  )('in Spanish: %s', (pair) => {
    expect(areSame(pair, 'es')).toBe(true);
  });

  test.each(
    rowsOf(`law/laws bus/buses gas/gases tax/taxes box/boxes party/parties city/cities sky/skies spy/spies ally/allies
      key/keys day/days crisis/crises axis/axes bonus/bonuses lens/lenses hero/heroes age/ages use/used use/using
      vote/voting vote/votes die/died tie/ties ban/banned plan/planning stop/stopped run/running call/called bill/billed
      pass/passed control/controlled ask/asked tax/taxing aid/aided`),
  )('in English: %s', (pair) => {
    expect(areSame(pair, 'en')).toBe(true);
  });
});

describe('words that only look alike', () => {
  test.each(
    rowsOf(`mes/mesa sol/sola sol/solo plan/plano vía/vio obra/obrero fiscal/fiscalía caza/casa voz/vos ley/lee cruz/cruce
      presidente/presidencia nación/nacional ala/al ira/ir paz/pase`),
  )('in Spanish: %s', (pair) => {
    expect(areSame(pair, 'es')).toBe(false);
  });

  test.each(rowsOf('part/party plan/plane us/use president/presidency organ/organization vote/veto art/arty'))(
    'in English: %s',
    (pair) => {
      expect(areSame(pair, 'en')).toBe(false);
    },
  );

  test.each([
    ['en', 'person/people'],
    ['en', 'knife/knives'],
    ['es', 'rey/reina'],
    ['es', 'actor/actriz'],
  ] as const)('irregular forms are for the term base to list (%s: %s)', (locale, pair) => {
    expect(areSame(pair, locale)).toBe(false);
  });
});
