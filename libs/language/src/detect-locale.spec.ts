import { describe, expect, it, test } from '@jest/globals';
import { detectLocale } from './detect-locale.js';

const EN = String.raw`
Breaking news
Senate approves budget
Caracas votes on Sunday
Why Chile said no
Thousands march in Mexico City
Biden meets López Obrador
Stocks slump as oil falls
Earthquake hits Peru
The mayor of San José resigned on Tuesday.
Storm kills 12 in Puerto Rico
What we know about the attack
“We won,” he said.
Mexico's Sheinbaum wins
Opinion: The cost of doing nothing
Photos: Day of the Dead in Oaxaca
By John Smith
Healthy forests
CARACAS -- Opposition leaders called on Monday for new elections in Venezuela.
Real Madrid beat Barcelona 3-1
Latest updates
`;
const ES = String.raw`
Última hora
El Senado aprueba el presupuesto
Caracas vota el domingo
Por qué Chile dijo no
Miles marchan en Ciudad de México
Biden se reúne con López Obrador
Las bolsas caen
Terremoto en Perú
El alcalde de San José renunció el martes.
Tormenta deja 12 muertos en Puerto Rico
Lo que sabemos del ataque
«Ganamos», dijo.
Sheinbaum gana en México
Opinión: El costo de no hacer nada
Fotos: Día de Muertos en Oaxaca
Por Juan Pérez
Bosques sanos
CARACAS — Líderes de la oposición pidieron el lunes nuevas elecciones en Venezuela.
El Real Madrid venció 3-1 al Barcelona
Hola
`;
const lines = (block: string): string[] => block.trim().split('\n');

describe('detectLocale', () => {
  test.each(lines(EN))('reads as English: %s', (text) => expect(detectLocale(text).locale).toBe('en'));
  test.each(lines(ES))('reads as Spanish: %s', (text) => expect(detectLocale(text).locale).toBe('es'));

  it('is sure of a story and stays sure with quotes in the other language', () => {
    const english = lines(EN).join('. ');
    const spanish = lines(ES).join('. ');
    expect(detectLocale(english)).toMatchObject({ locale: 'en' });
    expect(detectLocale(english).confidence).toBeGreaterThan(0.6);
    expect(detectLocale(spanish).confidence).toBeGreaterThan(0.6);
    expect(detectLocale(`${spanish} “We are the people,” he said.`).locale).toBe('es');
    expect(detectLocale(`${english} «Somos el pueblo», dijo.`).locale).toBe('en');
  });

  it('does not pretend to know', () => {
    for (const text of ['', '12:30', '…', '北京']) expect(detectLocale(text)).toEqual({ locale: 'en', confidence: 0 });
    expect(detectLocale('Venezuela').confidence).toBeLessThan(0.3);
  });

  it('reads unaccented and decomposed Spanish, and upper case', () => {
    expect(detectLocale('El presidente dijo que no habra elecciones manana').locale).toBe('es');
    expect(detectLocale('La elección en España'.normalize('NFD')).locale).toBe('es');
    expect(detectLocale('EL GOBIERNO ANUNCIA NUEVAS MEDIDAS').locale).toBe('es');
  });
});
