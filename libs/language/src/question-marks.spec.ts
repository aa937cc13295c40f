import { describe, expect, test } from '@jest/globals';
import { findUnpairedMarks } from './question-marks.js';

describe('findUnpairedMarks', () => {
  test.each([
    '',
    'Sin preguntas.',
    '¿Adónde vas?',
    'Pablo, ¿adónde vas?',
    'Si llueve, ¿qué hacemos?, ¿adónde vamos?',
    '¡Qué frío! ¿Entramos?',
    '¡¿Qué haces?!',
    '¿¡Qué haces!?',
    '¡¿Qué haces!?',
    '¡¡¡Gol!!!',
    'Dijo «¿vienes?» y se fue.',
    '—¿Vienes? —preguntó—. ¡Ven!',
    'Nació en 1540 (?) en Cuzco.',
    'El alcalde [!] no vino.',
    'La guerra (¿1540?-1603) fue larga.',
    'Lea https://ejemplo.com/?id=3&x=! hoy.',
    'Yahoo! y Jeopardy! siguen.',
    '¡HOLA! publicó la foto.',
    '¿Sabe quién dijo «¡Basta!»?',
    '¿Leíste {1}la nota{/1}?',
  ])('finds nothing to repair in: %s', (text) => expect(findUnpairedMarks(text)).toEqual([]));

  test.each([
    ['Adónde vas?', '?10'],
    ['¿Adónde vas.', '¿0'],
    ['Qué frío!', '!8'],
    ['¡Qué frío.', '¡0'],
    ['Pablo, adónde vas?', '?17'],
    ['¿Vienes? Te quedas?', '?18'],
    ['¿Vienes. ¿Te quedas?', '¿0'],
    ['?Vienes¿', '?0 ¿7'],
    ['¿Qué haces!', '¿0 !10'],
    ['¡Qué haces?', '¡0 ?10'],
    ['¡¿Qué haces?', '¡0'],
    ['¿Qué haces?!', '!11'],
    ['¿Qué???', '?5 ?6'],
    ['¡¡Gol!', '¡0'],
    ['Why not? ¿Por qué?', '?7'],
    ['«Ganamos!», dijo.', '!8'],
    ['¿¿Sí?', '¿0'],
    ['¿', '¿0'],
    ['!', '!0'],
  ])('%s → %s', (text, expected) => {
    expect(findUnpairedMarks(text).map(({ mark, index }) => `${mark}${index}`)).toEqual(expected.split(' '));
  });
});
