import { describe, expect, it, test } from '@jest/globals';
import { DESK, KINDS } from './segmentation/passages.es.js';
import { splitSentences } from './sentences.js';

/** One paragraph a line; `|` marks where a sentence starts. */
const TITLES_AND_NAMES = String.raw`
El Sr. López y la Dra. Ruiz firmaron el acuerdo. |Nadie más asistió.
La Sra. Elena Páez preside la comisión. |El Lic. Juan Mora la acompaña.
El Gral. Vladimir Padrino habló por televisión. |No dio cifras.
El Ing. Carlos Slim compró acciones. |El precio subió.
Mons. Óscar Romero fue asesinado en 1980. |El país lo recuerda.
J. L. Borges nació en Buenos Aires. |Murió en Ginebra.
El escritor J. R. R. Tolkien lo dijo. |Nadie lo creyó.
Andrés M. López ganó. |Su rival perdió.
D. Felipe y Dña. Letizia llegaron a las diez. |Llovía.
La Mtra. Rosa Icela renunció. |El Dip. Ricardo Monreal la elogió.
Vive en Av. Reforma núm. 222. |Paga poco.
Vino el Dr. No, un villano de película. |Perdió.
Sto. Domingo amaneció en calma. |Los comercios abrieron.
Agradezco a Ud. |El jurado decidirá.
El papa Juan Pablo II. |Carlos V. |El siglo XX.
Ntra. Sra. de Guadalupe reunió a miles. |Hubo misa.
El Excmo. Sr. Presidente inauguró la obra. |Costó mucho.
El Cnel. Aureliano Buendía recordó la tarde. |Era remota.
`;

const PLACES_AND_ORGANISATIONS = String.raw`
El Gobierno de EE. UU. anunció sanciones. |Caracas las rechazó.
Vive en EE. UU. |Su familia sigue en Lima.
Vive en EE.UU. |Su familia sigue en Lima.
Las FF. AA. de Ecuador salieron a la calle. |El toque de queda sigue.
Los JJ. OO. de París terminaron. |España ganó 18 medallas.
Los RR. HH. son clave. |La empresa lo sabe.
Viajó a Washington D. C. para la cumbre. |Volvió el martes.
Viajó a Washington D. C. |La cumbre fracasó.
La empresa Pemex S. A. de C. V. presentó pérdidas. |El Gobierno pagará.
Telefónica, S. A. |El consejo se reúne hoy.
García y Cía. cerró ayer. |Debía dinero.
CARACAS — Miles de personas marcharon el domingo. |El Gobierno calló.
CIUDAD DE MÉXICO (EFE).— El presidente viajó a Oaxaca. |Regresa mañana.
Caracas, 24 nov (EFE).- El Parlamento aprobó la ley. |La oposición protestó.
CALI, 3 nov. (EFE) — La policía detuvo a dos personas. |Una es menor.
MADRID, 24 Nov. (EUROPA PRESS) - El Ibex cayó. |Los bancos subieron.
LIMA. — El Congreso rechazó la moción. |Hubo gritos.
BOGOTÁ (AP) — “Ganamos”, dijo. |Luego se fue.
SAN JUAN, P. R. (AP) — El huracán tocó tierra. |No hay víctimas.
La revista ¡HOLA! publicó las fotos. |Son viejas.
Yahoo! Noticias lo adelantó. |Nadie lo desmintió.
EE. UU. y China firmaron. |Europa miró.
La Corte Suprema de EE. UU. |¿Qué decidirá?
`;

const TIMES_AND_FIGURES = String.raw`
La sesión empieza a las 8 p. m. del lunes. |Será breve.
La sesión empieza a las 8 p. m. |Será breve.
Llegó a las 6:30 a. m. |La policía lo esperaba.
Abre a las 10 a.m. y cierra a las 8 p.m. |Los domingos no abre.
El sismo ocurrió a las 3:42 p. m. (20:42 GMT). |No hubo heridos.
Julio César murió en el 44 a. C. |Roma ardió.
El templo es del siglo II d. C. y fue restaurado. |Abre mañana.
Los precios subieron 3,5 %. |Los salarios, 2,1 %.
El PIB creció 2.5 por ciento. |La inflación bajó.
Murieron 1.200 personas. |Hay 300 heridos.
Costó 12,500 pesos. |Nadie pagó.
El art. 155 CE lo permite. |El Gobierno lo descarta.
Según la pág. 14 y el núm. 3 de la revista, fue así. |Otros lo niegan.
Quedó en el n.º 1 de la lista. |El 5.º fue para Chile.
Vive en el 2.º B. |El 3.º está vacío.
Es el 1.er lugar donde ocurre. |El 2.º fue Quito.
La guerra terminó en 1945. |24 millones de personas no tenían casa.
El tren chocó el lunes. |24 personas murieron.
Nació en 1970. |Murió en 2020.
1. El alcalde dimite. |El pleno vota.
El dólar cerró a 17.35. |El euro, a 20.1.
Son unos 30 km. |El camino es malo.
La cifra (v. gr. la de 2024) no cuadra. |Hay dudas.
Hay frutas, p. ej. Manzanas Golden. |Son caras.
Ganó 3-2. |Messi marcó dos.
`;

const QUOTES_AND_MARKS = String.raw`
—¿Adónde vas? —preguntó. |—Al mar. |Luego volvió.
—¡Vámonos! —gritó Juan. |Nadie se movió.
—Vendrá —dijo Juan—. |Seguro.
«Ganamos», dijo. |«Fue difícil».
«¿Por qué?», preguntó la jueza. |Nadie respondió.
“¿Por qué?”, preguntó la jueza. |Nadie respondió.
«¿Por qué?» preguntó la jueza. |Nadie respondió.
«¡Basta!» María gritó desde el balcón. |La calle calló.
«Es el final». |Los aplausos duraron un minuto.
“Es el final.” |Los aplausos duraron un minuto.
"Es el final", dijo. |"Perdimos".
¿Quién ganó? |¿Y por qué? |Nadie lo sabe.
Pablo, ¿adónde vas? |¡Vuelve!
¡Qué frío! |El lago se heló.
¿Qué?! |¡No puede ser!
¡¿Qué haces?! |Nada.
Me preguntó: “¿Vienes?”, y se fue. |Era tarde.
Quiso hablar… |No pudo.
Quiso hablar... |No pudo.
No sé… quizá mañana. |Veremos.
«El país […] Argentina no puede esperar», dijo. |Se fue.
El alcalde (?) Gómez estuvo allí. |Eso creemos.
Dijo que no (ni siquiera lo pensó). |Después calló.
Ganó. |(Su hermano perdió.) |Todos contentos.
La película «¿Qué hacemos?» se estrena hoy. |La crítica la elogia.
El equipo —¡qué sorpresa!— ganó. |Nadie lo esperaba.
Los vecinos —¿y quién no?— protestaron. |La obra sigue.
«Perdimos. |No hay excusas», admitió el técnico. |El club calló.
«No volveré…» |Suspiró.
`;

const OTHER = String.raw`
Visite https://ejemplo.com/noticias?id=3&Lang=ES para más datos. |O llame.
Está en www.ejemplo.org. |Es gratis.
Escriba a redaccion@ejemplo.com. |Respondemos siempre.
Venden libros, discos, etc. |La tienda es pequeña.
Habla de cine, música, etc. y viaja mucho. |No descansa.
El plan fracasó. |Las autoridades culpan al clima.
Ganó el sí. |Perdió el no. |Todo sigue igual.
Llueve. |Hace frío. |Nieva.
El mar. |La mar. |El viento.
Dijo que no. |Sí vendrá su hermana.
El caso Odebrecht vs. Petróleos sigue abierto. |Hay tres acusados.
Las ventas del iPhone subieron. |iPad e iMac cayeron.
El Real Madrid ganó. |El Barça empató. |El Atlético perdió.
Toma vitamina C. |Es buena.
Trabaja en RTVE. |Gana poco.
“Sí”. |“No”. |“Tal vez”.
La ONG lo denunció. |Amnistía Internacional lo confirmó.
`;

/** Whole paragraphs, checked by eye. */
const PARAGRAPHS = String.raw`
El ministro de Economía, Luis Caputo, viajó a EE. UU. para reunirse con el FMI. |Allí lo esperaba Kristalina Georgieva. |«Fue una reunión excelente», aseguró. |El dólar cerró en 1.050 pesos.
El juez Alexandre de Moraes ordenó detener a J. Bolsonaro. |La Policía Federal lo confirmó a las 6 a. m. (hora de Brasilia). |Sus abogados, entre ellos el Dr. Paulo Cunha, apelarán.
—¿Usted votó? —quiso saber el periodista. |—No. |—¿Por qué? |—Porque no quise —respondió ella—. |Nadie me convenció.
El PSOE obtuvo 121 escaños; el PP, 137. |¿Y ahora qué? |Según el art. 99 de la Constitución, el rey propone candidato. |D. Felipe VI recibirá a los líderes el lunes.
QUITO (AFP) — El presidente Daniel Noboa decretó el estado de excepción. |“No vamos a ceder”, dijo. |Las FF. AA. Patrullan desde el martes. |La medida durará 60 días.
“¿Hasta cuándo?”, se preguntó el Card. Pietro Parolin. |“El mundo espera. |La paz también.” |El acto terminó a las 20.30 h. |Asistieron 3.000 personas.
En el km 23 de la autopista chocaron tres autos. |4 personas resultaron heridas, entre ellas el Sr. Pedro A. Díaz. |La causa se investiga.
La empresa (Cementos del Norte, S.A.) despidió a 200 trabajadores. |Los sindicatos (UGT, CC. OO. y CSIF) convocaron huelgas. |Empezarán el 3 de dic. de 2025.
«¡Viva México!», gritó. |«¡Viva!», respondió la plaza. |«¿Quién vive?» nadie contestó.
El texto dice: «El Estado garantizará la salud. |Nadie será excluido». |La oposición votó no. |El debate sigue.
Ganó Boric. |Perdió Kast. |J. A. Kast felicitó a su rival. |¡Qué noche! |Chile celebró.
El Banco Central (BCRA) compró US$ 200 M. |El riesgo país bajó a 1.200 puntos. |El Merval, +3,5 %. |Los bonos también subieron.
La nueva ley —la núm. 27.610— rige desde 2021. |Antes era delito. |La Corte Suprema de Justicia de la Nación (CSJN) falló. |Fin.
“No hay plata.” |Así lo dijo Milei. |Después agregó: “Punto.” |El Congreso de EE. UU. |El Senado.
El Ing. Cuauhtémoc Cárdenas S. asistió. |La Lic. Sheinbaum P. no. |A las 7 p.m. Sonora reportó 3 casos.
El secretario de Estado, Marco Rubio, llegó a Bogotá a las 10:15 a. m. del jueves. |Lo recibió la canciller, Rosa Villavicencio. |«Bienvenido», le dijo.
“¡No disparen!”, gritó. |“¡Por favor!” |Los agentes dispararon. |Tenía 17 años. |Se llamaba J. P. Morales.
El pdte. Petro viajó a EE. UU. y a la ONU. |Según él, “fue un éxito”. |Según la oposición, no. |¿Quién tiene razón?
La compañía (Inditex, S. A.) ganó 5.000 M€. |Zara creció. |Las acciones de Inditex S.A. subieron 3 %. |BBVA cayó.
BUENOS AIRES (Reuters) - El peso cayó. |El Banco Central intervino. |Vendió US$ 300 millones.
—Buenos días. |¿El Sr. Ramírez? |—Soy yo —dijo. |—Firme aquí, por favor.
El partido empezó a las 9 p. m. |Messi anotó. |A las 11 p. m. todo había terminado.
«¿Está usted bien?» |El hombre no contestó. |«Llamen al Dr. Sosa», pidió.
Vive en Cd. Juárez, Chih. |Trabaja en El Paso, Tex. |Cruza a diario.
El Tribunal Supremo (Sala 2.ª) absolvió a D. José. |La Sala 3.ª lo había condenado. |El núm. de expediente es 34/2023.
Dijo: «Iré». |Y fue. |«Vine, vi, vencí». |Etc., etc.
Lo dijo en la pág. 3: «Nadie gana… |Todos pierden». |Fin de la cita. |(N. de la R.: el texto es de 1998.)
Nació en Sta. Cruz, vivió en Sto. Domingo y murió en S. Juan. |Tenía 90 años.
¿Y si gana? |Habrá fiesta. |¿Y si pierde? |¡También! |Así es el fútbol…
La Constitución de 1991 (art. 15, inc. 2.º) lo prohíbe. |El Código Penal, también (arts. 3 y ss.). |No hay excepción.
Llovió 30 mm. |El río subió 2 m. |Hay 4 000 evacuados. |La Cruz Roja ayuda.
A la 1 p. m. Luis salió. |A las 13.05 h volvió. |Nadie lo vio.
“Ya lo dijo Ortega y Gasset: ‘Yo soy yo y mi circunstancia’. |Y tenía razón”, recordó. |La sala aplaudió.
`;

const all = [
  TITLES_AND_NAMES,
  PLACES_AND_ORGANISATIONS,
  TIMES_AND_FIGURES,
  QUOTES_AND_MARKS,
  OTHER,
  KINDS,
  DESK,
  PARAGRAPHS,
]
  .flatMap((block) => block.trim().split('\n'))
  .map((line) => line.split('|'));

const isExact = (pieces: readonly string[]): boolean =>
  JSON.stringify(splitSentences(pieces.join(''), 'es')) === JSON.stringify(pieces);

describe('Spanish sentences', () => {
  test.each(all.map((pieces) => [pieces.join(''), pieces] as const))('%s', (text, pieces) => {
    expect(splitSentences(text, 'es')).toEqual(pieces);
  });

  it('stay one piece each when they stand alone', () => {
    const cutAgain = all.flat().filter((piece) => splitSentences(piece, 'es').length > 1);
    expect(cutAgain).toEqual([]);
  });

  it('are cut exactly in 99 of 100 passages at least', () => {
    const exact = all.filter(isExact).length;
    process.stdout.write(`Spanish segmentation: ${exact} of ${all.length} passages exact\n`);
    expect(exact / all.length).toBeGreaterThanOrEqual(0.99);
  });
});
