import { describe, expect, test } from '@jest/globals';
import { postEdit } from './post-edit.js';

describe('repairs of what Apertium leaves behind', () => {
  test.each([
    ['We are ready.', ' Estamos a punto.', 'Estamos a punto.'],
    [' Edges kept ', 'bordes  guardados.', ' Bordes guardados. '],
    ['He said: “We are ready.”', 'Dijo: “ estamos a punto .”', 'Dijo: “estamos a punto.”'],
    ['"We are," he said.', '" Estamos," dijo.', '"Estamos," dijo.'],
    ['«It is»', '« Es»', '“Es”'],
    ['“It is ‘so’ «here»”', '“Es ‘tan’ «aquí»”', '“Es ‘tan’ ‘aquí’”'],
    ['{1}We are{/1} here', '{1} Estamos{/1}  aquí', '{1}Estamos{/1} aquí'],
    ['Is it true?', ' Es cierto?', '¿Es cierto?'],
    ['Really?! No.', 'De verdad?! No.', '¡¿De verdad?! No.'],
    ['He asked: “Is it?”', 'Preguntó: “es?”', 'Preguntó: “¿es?”'],
    ['He asked, "Is it?" and left!', 'Pidió, "Es?" Y dejó!', 'Pidió, "¿Es?" ¡Y dejó!'],
    ['It is so. Is it {1}here{/1}?', 'Es así. Es {1}aquí{/1}?', 'Es así. ¿Es {1}aquí{/1}?'],
    ['What did Mr. Paz say?', 'Qué dijo el Sr. Paz?', '¿Qué dijo el Sr. Paz?'],
    ['"Is it?" asked Ana. "No!"', '"Es?" Pidió Ana. "No!"', '"¿Es?" Pidió Ana. "¡No!"'],
    ['It’s ‘so’', "Es ‘así'", 'Es ‘así’'],
    ['What now?', '¿Qué ahora?', '¿Qué ahora?'],
    ['No question.', 'Una pregunta?', 'Una pregunta?'],
    ['3.5% of 1,200', '3.5% de 1,200', '3.5% de 1,200'],
    ['lower stays', 'minúscula queda', 'minúscula queda'],
  ])('into Spanish: %s', (source, target, edited) => {
    expect(postEdit(target, source, 'es')).toBe(edited);
  });

  test.each([
    ['«Estamos», dijo.', '«we Are», said.', '“We are”, said.'],
    ['¿Sí?', '¿Yes?', 'Yes?'],
    ['el 3,5 % de 1.200.300', 'the 3,5 % of 1.200.300', 'the 3.5% of 1,200,300'],
    ['a las 10.30, 2.024 y 0,75', 'at 10.30, 2.024 and 0,75', 'at 10.30, 2,024 and 0.75'],
    ['1.234,5 y 1,2,3', '1.234,5 and 1,2,3', '1,234.5 and 1,2,3'],
  ])('into English: %s', (source, target, edited) => {
    expect(postEdit(target, source, 'en')).toBe(edited);
  });
});
