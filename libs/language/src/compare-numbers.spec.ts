import { describe, expect, it, test } from '@jest/globals';
import { compareNumbers } from './compare-numbers.js';

const rows = (block: string): (readonly [string, string])[] =>
  block
    .trim()
    .split('\n')
    .map((line) => {
      const [en = '', es = ''] = line.split(' | ');
      return [en, es] as const;
    });

/** English | Spanish, equal by value; each is checked in both directions. */
const EQUAL = rows(String.raw`
Exports reached $1.2 billion. | Las exportaciones alcanzaron los 1200 millones de dólares.
Exports reached $1.2 billion. | Las exportaciones alcanzaron los 1.200 millones de dólares.
Exports reached $1.2 billion. | Las exportaciones alcanzaron los 1,200 millones de dólares.
Exports reached $1.2 billion. | Las exportaciones alcanzaron 1,2 mil millones de dólares.
The debt is 3 trillion dollars. | La deuda es de 3 billones de dólares.
The debt is $3.5 trillion. | La deuda asciende a 3,5 billones de dólares.
A billion people lack water. | Mil millones de personas carecen de agua.
One billion people lack water. | Mil millones de personas carecen de agua.
A million voters stayed home. | Un millón de votantes se quedó en casa.
Half a million people marched. | Medio millón de personas marchó.
Half a million people marched. | Marcharon 500.000 personas.
About 1.5 million homes | Cerca de un millón y medio de viviendas
About 2.5 million homes | Cerca de dos millones y medio de viviendas
A million and a half tourists | Un millón y medio de turistas
The fund holds 350 million euros. | El fondo tiene 350 millones de euros.
The deal is worth €3.4bn. | El acuerdo vale 3400 millones de euros.
The deal is worth £20m. | El acuerdo vale 20 millones de libras.
It cost $5M. | Costó 5 millones de dólares.
It has 12K followers. | Tiene 12 mil seguidores.
It has 12,000 followers. | Tiene 12 mil seguidores.
It has 2,500 inhabitants. | Tiene 2 mil 500 habitantes.
The loan is 1.2 billion pesos. | El préstamo es de mil 200 millones de pesos.
The plan costs 5.3 million pesos. | El plan cuesta 5 millones 300 mil pesos.
They paid $500 million. | Pagaron 500 mdd.
Prices rose 3.5 percent. | Los precios subieron 3,5 %.
Prices rose 3.5%. | Los precios subieron un 3.5%.
Prices rose 3.5%. | Los precios subieron 3,5 por ciento.
Support fell five percentage points. | El apoyo cayó cinco puntos porcentuales.
Turnout was 100 percent. | La participación fue del cien por ciento.
Rates will go from 5 to 6 percent. | Las tasas pasarán del 5 al 6 %.
Between 5 and 6 million people | Entre 5 y 6 millones de personas
Between 5 million and 6 million people | Entre 5 y 6 millones de personas
It will cost $2-3 billion. | Costará entre 2.000 y 3.000 millones de dólares.
The vote was 51-49. | La votación fue de 51 a 49.
The vote was 217-213. | La votación terminó 217 a 213.
Boca won 3-2. | Boca ganó 3-2.
Some 12,345 votes | Unos 12.345 votos
Some 12,345 votes | Unos 12 345 votos
Some 12,345 votes | Unos 12,345 votos
1,234,567 people | 1.234.567 personas
1,234,567.89 pesos | 1.234.567,89 pesos
The index fell to 33,000.12 points. | El índice cayó a 33.000,12 puntos.
The war ended in 1945. | La guerra terminó en 1945.
He was born on March 5, 1970. | Nació el 5 de marzo de 1970.
He was born on 3/5/1970. | Nació el 5 de marzo de 1970.
The vote is on Nov. 24. | La votación es el 24/11.
The attack of Sept. 11, 2001 | El atentado del 11-S de 2001
The first vote was on May 1. | La primera votación fue el 1.º de mayo.
On May 1 workers march. | El primero de mayo marchan los trabajadores.
The 21st century began badly. | El siglo XXI empezó mal.
The twenty-first century | El siglo XXI
World War II ended. | La Segunda Guerra Mundial terminó.
Pope John XXIII called the council. | El papa Juan XXIII convocó el concilio.
In the 1990s he fled. | En los años 90 huyó.
In the 1990s he fled. | En los noventa huyó.
In the '80s he sang. | En los ochenta cantaba.
In the eighties he sang. | En los 80 cantaba.
The 2023-24 season | La temporada 2023-2024
Two men died. | Murieron 2 hombres.
Two men died. | Murieron dos hombres.
Both men died. | Murieron los dos hombres.
A couple died. | Murieron dos personas.
The two leaders met. | Ambos líderes se reunieron.
He tried twice. | Lo intentó dos veces.
One man died. | Un hombre murió.
No one came. | Nadie vino.
One of them left. | Una de ellas se fue.
There was 1 survivor. | Hubo un sobreviviente.
Forty-five people died. | Murieron 45 personas.
Forty-five people died. | Murieron cuarenta y cinco personas.
Twenty-two bodies were found. | Hallaron veintidós cuerpos.
A hundred soldiers came. | Llegaron cien soldados.
One hundred and twenty soldiers | Ciento veinte soldados
Two hundred thousand soldiers | Doscientos mil soldados
Two thousand five hundred homes | Dos mil quinientas viviendas
A dozen people were arrested. | Una docena de personas fueron detenidas.
Some 12 people were arrested. | Una docena de personas fueron detenidas.
About two dozen people | Unas 24 personas
Thousands marched. | Miles marcharon.
Millions of dollars vanished. | Desaparecieron millones de dólares.
Hundreds of thousands fled. | Cientos de miles huyeron.
Tens of millions of people | Decenas de millones de personas
Several million people | Varios millones de personas
The third attempt failed. | El tercer intento fracasó.
It is the fifth-largest economy. | Es la quinta economía más grande.
He came in 3rd. | Llegó en 3.er lugar.
He came in 14th. | Llegó en el puesto 14.
The 25th anniversary | El vigésimo quinto aniversario
The 13th amendment | La decimotercera enmienda
A third of voters stayed home. | Un tercio de los votantes se quedó en casa.
A third of voters stayed home. | La tercera parte de los votantes se quedó en casa.
Two-thirds voted yes. | Dos tercios votaron que sí.
Two thirds voted yes. | Las dos terceras partes votaron que sí.
Three quarters of the budget | Tres cuartas partes del presupuesto
Half of the country | El 50 % del país
50 percent of the country | La mitad del país
One in five children | Uno de cada cinco niños
It lasted two and a half years. | Duró dos años y medio.
It lasted 2.5 years. | Duró dos años y medio.
It lasted 2½ hours. | Duró 2,5 horas.
A six-month truce | Una tregua de un semestre
It starts at 3:30 p.m. | Empieza a las 15:30.
It starts at 3:30 p.m. | Empieza a las 15.30 h.
It starts at 3:30 p.m. | Empieza a las 15.30 horas.
It starts at 3:30 p.m. | Empieza a las 3:30 p. m.
It starts at 3:30 p.m. | Empieza a las tres y media de la tarde.
It starts at 8 p.m. | Empieza a las 20 horas.
It starts at 8 p.m. | Empieza a las ocho de la noche.
It starts at 8 p.m. | Empieza a las 20:00 h.
It starts at 8 a.m. Monday. | Empieza a las 8 de la mañana del lunes.
It starts at noon. | Empieza al mediodía.
It starts at 12 p.m. | Empieza al mediodía.
It ended at midnight. | Terminó a las 12 de la noche.
The quake hit at 1530 GMT. | El sismo ocurrió a las 15:30 GMT.
Open from 9 a.m. to 11 p.m. | Abre de 9 a 23 horas.
Between 9 and 11 p.m. | Entre las 9 y las 11 p. m.
The battery lasts 24 hours. | La batería dura 24 horas.
The shop is open 24/7. | La tienda abre las 24 horas, los 7 días.
It costs US$5. | Cuesta 5 dólares.
It costs $5. | Cuesta 5 pesos.
It costs $5.50. | Cuesta 5,50 dólares.
It costs €5. | Cuesta 5 €.
COVID-19 and the G20 | La COVID-19 y el G20
Boeing 737 MAX 8 | El Boeing 737 MAX 8
The Five Eyes alliance | La alianza Five Eyes
The novel One Hundred Years of Solitude | La novela Cien años de soledad
Call 555 123 4567. | Llame al 555 123 4567.
Call 555-123-456. | Llame al 555 123 456.
See https://example.com/2024/01/a1 | Véase https://example.com/es/2024/02/b9
It covers 300 km2. | Abarca 300 kilómetros cuadrados.
John is 45 years old and 6 feet tall. | John, de 45 años, mide 6 pies.
Inflation of .5% | Inflación del 0,5 %
Ronald Reagan's second term | El segundo mandato de Ronald Reagan
Of 338 seats, 169 are theirs. | De los 338 escaños, 169 son suyos.
Zero tolerance | Tolerancia cero
Article 14.2 of the law | El artículo 14.2 de la ley
Some $1.9-million homes | Unas viviendas de 1,9 millones de dólares
`);

/** English | Spanish | values English has alone | values Spanish has alone. */
const DIFFERENT = String.raw`
Exports reached $1.2 billion. | Las exportaciones alcanzaron 1,2 billones de dólares. | 1200000000 | 1200000000000
Exports reached $1.2 billion. | Las exportaciones alcanzaron 1,2 millones de dólares. | 1200000000 | 1200000
It costs 3.5 million. | Cuesta 3.500 millones. | 3500000 | 3500000000
It costs $1.2 billion. | Cuesta 12.000 millones de dólares. | 1200000000 | 12000000000
A billion people | Un billón de personas | 1000000000 | 1000000000000
A trillion dollars | Mil millones de dólares | 1000000000000 | 1000000000
Prices rose 3.5 percent. | Los precios subieron 35 %. | 3.5 | 35
Prices rose 3.5 percent. | Los precios subieron 3,6 %. | 3.5 | 3.6
Prices rose 3.5 percent. | Los precios subieron. | 3.5 |
Prices rose. | Los precios subieron 3 %. | | 3
Some 12,345 votes | Unos 12.354 votos | 12345 | 12354
Some 12,500 votes | Unos 12,5 votos | 12500 | 12.5
Some 1,200 people | Unas 12.000 personas | 1200 | 12000
In 1945 it ended. | En 1954 terminó. | 1945 | 1954
On May 5, 2024 | El 6 de mayo de 2024 | 5 | 6
Two men died. | Murieron tres hombres. | 2 | 3
Both men died. | Murieron tres hombres. | | 3
Forty-five people died. | Murieron cincuenta y cuatro personas. | 45 | 54
Fifteen people died. | Murieron 50 personas. | 15 | 50
Two hundred thousand soldiers | Dos mil soldados | 200000 | 2000
Boca won 3-2. | Boca ganó 3-3. | 2 |
Boca won 3-1. | Boca ganó 4-1. | 3 | 4
It starts at 3:30 p.m. | Empieza a las 3:30 a. m. | 930 | 210
It starts at 3:30 p.m. | Empieza a las 13:30. | 930 | 810
It starts at 8 a.m. | Empieza a las 20 horas. | 480 | 20
It starts at noon. | Empieza a las 9 p. m. | | 1260
It costs $5. | Cuesta 5 euros. | 5 | 5
It costs €5. | Cuesta 5 dólares. | 5 | 5
It rose 5 percent. | Subió 5 dólares. | 5 | 5
The third attempt | El quinto intento | 3 | 5
The 21st century | El siglo XX | 21 |
Two-thirds voted yes. | Tres cuartos votaron que sí. | 0.6666666666666666 | 0.75
Between 5 and 6 million people | Entre 5 y 7 millones de personas | 6000000 | 7000000
A dozen people | Unas 20 personas | | 20
In the 1990s | En los años 80 | 1990 | 80
One man died. | Murieron 11 hombres. | | 11
He is 45. | Tiene 45 años y 3 hijos. | | 3
1.2 million people | 1.200 personas | 1200000 | 1200
Half a million people | Cinco millones de personas | 500000 | 5000000
Half a million people | 50.000 personas | 500000 | 50000
The fine is $1.2m. | La multa es de 12 millones de dólares. | 1200000 | 12000000
A 45-year-old man | Un hombre de 54 años | 45 | 54
Call 555-1234. | Llame al 555-1243. | 1234 | 1243
Flight MH370 | El vuelo MH371 | 370 | 371
It lasted two and a half years. | Duró tres años y medio. | 2.5 | 3
`;

const values = (cell: string | undefined): number[] => (cell ?? '').trim().split(/\s+/).filter(Boolean).map(Number);

describe('numbers that are equal by value', () => {
  test.each(EQUAL)('%s = %s', (en, es) => {
    expect(compareNumbers(en, 'en', es, 'es')).toEqual({ missing: [], extra: [] });
    expect(compareNumbers(es, 'es', en, 'en')).toEqual({ missing: [], extra: [] });
  });
});

describe('numbers that differ', () => {
  const table = DIFFERENT.trim()
    .split('\n')
    .map((line) => line.split(' |').map((cell) => cell.trim()));
  test.each(table)('%s ≠ %s', (en = '', es = '', missing, extra) => {
    const forth = compareNumbers(en, 'en', es, 'es');
    expect([forth.missing, forth.extra].map((list) => list.map((number) => number.value))).toEqual([
      values(missing),
      values(extra),
    ]);
    const back = compareNumbers(es, 'es', en, 'en');
    expect(back.missing.length + back.extra.length).toBeGreaterThan(0);
  });

  it('asks for a value as often as the source has it, and lets the translation repeat it', () => {
    expect(compareNumbers('Five died and five were hurt.', 'en', 'Cinco murieron.', 'es').missing).toHaveLength(1);
    expect(compareNumbers('Cinco murieron.', 'es', 'Five died, only five.', 'en')).toEqual({ missing: [], extra: [] });
  });

  it('points at the figures, with their unit', () => {
    const { missing } = compareNumbers('It costs US$1.2 billion today.', 'en', 'Hoy cuesta mucho.', 'es');
    expect(missing).toEqual([{ value: 1.2e9, unit: 'USD', text: 'US$1.2 billion', start: 9, end: 23 }]);
  });

  it('reads a mark left in the other style as what the reader will read', () => {
    expect(compareNumbers('Costó 1.200 pesos.', 'es', 'It cost 1.200 pesos.', 'en').extra).toMatchObject([
      { value: 1.2 },
    ]);
  });
});
