import { describe, expect, test } from '@jest/globals';
import { compareNumbers } from './compare-numbers.js';

/** Sentences as they come from a news desk, English | Spanish, each a sound translation of the other. */
const SENTENCES = String.raw`
Police said 14 people, including three children, were killed when a bus plunged 200 meters (650 feet) into a ravine. | La policía dijo que 14 personas, entre ellas tres niños, murieron cuando un autobús cayó 200 metros (650 pies) por un barranco.
The central bank raised its key rate by 75 basis points to 11.25%, the highest since 2005. | El banco central elevó su tasa clave en 75 puntos básicos, hasta el 11,25 %, la más alta desde 2005.
Revenue rose 8% year over year to $94.9 billion in the fourth quarter. | Los ingresos subieron un 8 % interanual, hasta 94.900 millones de dólares, en el cuarto trimestre.
Revenue rose 8% year over year to $94.9 billion in the fourth quarter. | Los ingresos subieron 8% interanual a 94,9 mil millones de dólares en el cuarto trimestre.
The 32-year-old forward scored in the 89th minute. | El delantero, de 32 años, marcó en el minuto 89.
Argentina's peso fell 1.5% to 1,015.50 per dollar. | El peso argentino cayó un 1,5 % hasta 1.015,50 por dólar.
Some 7.7 million Venezuelans have left since 2014, the U.N. says. | Unos 7,7 millones de venezolanos se han ido desde 2014, según la ONU.
The hearing is set for 10 a.m. on Thursday, Dec. 5. | La audiencia está fijada para las 10 de la mañana del jueves 5 de diciembre.
The magnitude 6.8 quake struck at 2:14 a.m. local time (0714 GMT). | El sismo de magnitud 6,8 ocurrió a las 2:14 hora local (07:14 GMT).
He was sentenced to 12 years and seven months. | Fue condenado a 12 años y siete meses.
He hit .325 with 24 home runs. | Bateó para .325 con 24 jonrones.
She ran the 100 meters in 10.72 seconds. | Corrió los 100 metros en 10,72 segundos.
He won the marathon in 2:03:45. | Ganó el maratón en 2:03:45.
Section 230 of the 1996 law | La sección 230 de la ley de 1996
The company employs between 1,000 and 1,500 people. | La empresa emplea entre 1.000 y 1.500 personas.
The drug costs $2,000 to $3,000 a month. | El fármaco cuesta entre 2.000 y 3.000 dólares al mes.
Two-thirds of the 1,200 respondents, or 67%, agreed. | Dos tercios de los 1200 encuestados, o el 67 %, estuvieron de acuerdo.
A quarter of households earn less than $1,000. | Una cuarta parte de los hogares gana menos de 1.000 dólares.
One of every four voters | Uno de cada cuatro votantes
It's the third straight week of protests. | Es la tercera semana consecutiva de protestas.
The twins, 7, were found. | Los gemelos, de 7 años, fueron hallados.
In the first nine months of the year, exports fell 12.3 percent. | En los primeros nueve meses del año, las exportaciones cayeron 12,3 por ciento.
The 1978 film won four Oscars. | La película de 1978 ganó cuatro premios Óscar.
He has been in power for more than a decade. | Lleva más de diez años en el poder.
Hundreds of people, some of them armed, gathered. | Cientos de personas, algunas armadas, se reunieron.
About 40,000 troops crossed the border on Feb. 24, 2022. | Unos 40 mil soldados cruzaron la frontera el 24 de febrero de 2022.
The fund manages €1.25 trillion. | El fondo gestiona 1,25 billones de euros.
More than 300,000 people in 15 states | Más de 300 mil personas en 15 estados
The plane, a Boeing 737-800, carried 181 people. | El avión, un Boeing 737-800, llevaba 181 personas.
Temperatures reached 104 degrees Fahrenheit (40 Celsius). | Las temperaturas llegaron a 104 grados Fahrenheit (40 Celsius).
The temperature fell to minus 5. | La temperatura bajó a 5 grados bajo cero.
The temperature fell to -5 C. | La temperatura bajó a -5 °C.
He was born in the 1960s and died at 55. | Nació en la década de 1960 y murió a los 55 años.
In the early 2000s, three of them fled. | A principios de los 2000, tres de ellos huyeron.
The Big Ten and the Final Four | La Big Ten y la Final Four
It will take two to three weeks. | Tardará de dos a tres semanas.
a 2-1 victory in the second half | una victoria 2-1 en el segundo tiempo
He lost 6-4, 6-7 (5), 6-3. | Perdió 6-4, 6-7 (5), 6-3.
the Group of Seven nations | el Grupo de los Siete
the G-7 nations | el G7
Rule 30-30 | La regla 30-30
He paid 1,500 euros, about $1,600. | Pagó 1500 euros, unos 1600 dólares.
He earned more than 100 times the minimum wage. | Ganó más de cien veces el salario mínimo.
She turned 100. | Cumplió cien años.
thousands of 9-year-olds | miles de niños de nueve años
By 8:00 p.m., 98.5 percent of ballots had been counted. | A las 20:00 se había escrutado el 98,5 % de los votos.
a fifth of the 10 million | una quinta parte de los 10 millones
He was the 47th president. | Fue el presidente número 47.
He was the 47th president. | Fue el cuadragésimo séptimo presidente.
King Charles III and Elizabeth II | El rey Carlos III e Isabel II
the 20th and 21st centuries | los siglos XX y XXI
The novel 1984 sold 30 million copies. | La novela 1984 vendió 30 millones de ejemplares.
Seventy-five people, 20 of them minors | Setenta y cinco personas, 20 de ellas menores
The contract is for $1.5 billion over five years. | El contrato es por 1.500 millones de dólares en cinco años.
They stole $1 million. | Robaron un millón de dólares.
They stole 1 million pesos. | Robaron 1 millón de pesos.
About 1 in 3 women | Cerca de una de cada tres mujeres
He got a 15-day sentence. | Recibió una condena de quince días.
The trial starts in two weeks. | El juicio empieza en dos semanas.
A 6-foot-2 center | Un pívot de 6 pies y 2 pulgadas
Channel 13 aired it at 9. | Canal 13 lo emitió a las 9.
At 9:15 on Friday | A las nueve y cuarto del viernes
At 9:15 on Friday | A las 9 y 15 del viernes
It closes at six in the evening. | Cierra a las seis de la tarde.
From Monday to Friday, 9-5 | De lunes a viernes, de 9 a 17 horas
double-digit inflation | inflación de dos dígitos
He has 200,000 followers; she has 2.3M. | Él tiene 200.000 seguidores; ella, 2,3 millones.
A $1,200-a-month rent | Un alquiler de 1.200 dólares mensuales
The 9/11 attacks | Los atentados del 11 de septiembre
The 9/11 attacks | Los ataques del 11-S
The three-quarters majority | La mayoría de tres cuartos
The bill passed 60 votes to 40. | El proyecto fue aprobado por 60 votos contra 40.
He served 20-plus years. | Cumplió más de 20 años.
The $250bn package | El paquete de 250.000 millones de dólares
The half-million residents | El medio millón de residentes
A million-dollar home | Una casa de un millón de dólares
Nearly a thousand people | Casi mil personas
Two hundred and fifty people | Doscientas cincuenta personas
One hundred forty-two years | Ciento cuarenta y dos años
Sixty-one percent | El sesenta y uno por ciento
the first six | los primeros seis
the Sept. 19, 1985, quake | el sismo del 19 de septiembre de 1985
Article 1, Section 8 | Artículo 1, Sección 8
There are 1,001 reasons. | Hay mil una razones.
5 million three-bedroom homes | 5 millones de casas de tres dormitorios
ten thousand two-story houses | diez mil casas de dos pisos
Over 2,300 flights | Más de 2 mil 300 vuelos
The peso traded at 17.3450. | El peso se cotizó en 17,3450.
It rained 0.125 inches. | Llovió 0,125 pulgadas.
Gunmen killed at least nine people and wounded 14 others at a bar in Guayaquil shortly after 11 p.m. Saturday. | Hombres armados mataron al menos a nueve personas e hirieron a otras 14 en un bar de Guayaquil poco después de las 23:00 del sábado.
The lower house voted 257-0 with one abstention. | La Cámara baja votó 257 a 0, con una abstención.
Brent crude rose 45 cents to $82.15 a barrel by 1130 GMT. | El crudo Brent subió 45 centavos, a 82,15 dólares por barril, a las 11:30 GMT.
A 7-year-old boy and his two sisters, ages 3 and 5 | Un niño de 7 años y sus dos hermanas, de 3 y 5
The population will reach 10 billion by 2080. | La población llegará a 10.000 millones en 2080.
The population will reach 10 billion by 2080. | La población llegará a 10 mil millones en 2080.
That is up from 8.2 million in Q3. | Es más que los 8,2 millones del tercer trimestre.
In 2021-22 the club spent £115m. | En 2021-22 el club gastó 115 millones de libras.
It has sold more than 3,000,000 units. | Ha vendido más de tres millones de unidades.
Some 1 1/2 hours later | Una hora y media después
He scored twice in three minutes. | Marcó dos goles en tres minutos.
Both chambers passed it in under 24 hours. | Las dos cámaras lo aprobaron en menos de 24 horas.
About two million | Unos 2 millones
He gave 110 percent. | Dio el ciento diez por ciento.
The plan, known as Plan 2030, costs $30 bn. | El plan, conocido como Plan 2030, cuesta 30.000 millones de dólares.
At 5 in the morning | A las 5 de la madrugada
Between 1 and 3 a.m. | Entre la 1 y las 3 de la madrugada
At 1:15 a.m. | A la una y cuarto de la madrugada
Four hundred eighty-six thousand three hundred and two | 486.302
Four hundred eighty-six thousand three hundred and two | Cuatrocientos ochenta y seis mil trescientos dos
The second-largest, third-richest | El segundo más grande, tercero más rico
Tens of thousands of the 2.1 million displaced | Decenas de miles de los 2,1 millones de desplazados
12 million euros ($13.1 million) | 12 millones de euros (13,1 millones de dólares)
He was fined 3,000 Swiss francs. | Fue multado con 3.000 francos suizos.
`;

describe('numbers of translated news sentences', () => {
  const pairs = SENTENCES.trim()
    .split('\n')
    .map((line) => line.split(' | '));
  test.each(pairs)('%s = %s', (en = '', es = '') => {
    expect(compareNumbers(en, 'en', es, 'es')).toEqual({ missing: [], extra: [] });
    expect(compareNumbers(es, 'es', en, 'en')).toEqual({ missing: [], extra: [] });
  });
});
