import { describe, expect, it } from '@jest/globals';
import { readRuleRows, type RuleRow } from '@anverso/testing';
import { checkSegment } from './run.js';

const ROWS = String.raw`
inline-codes
  x {1}Rivers{/1} rose overnight. | Los {1}ríos crecieron durante la noche.
  x The {1}port{/1} and the {2}bridge{/2} closed. | El {1}puerto y el {2}puente{/1}{/2} cerraron.
  v {1}Rivers{/1} rose overnight. | Durante la noche crecieron los {1}ríos{/1}.
  v The {1}port{/1} and the {2}bridge{/2} closed. | Cerraron el {2}puente{/2} y el {1}puerto{/1}.
numbers
  x Debt reached 1.4 trillion pesos. | La deuda llegó a 1,4 trillones de pesos.
  x A dozen sailors were rescued. | Diez marineros fueron rescatados.
  x The firm laid off 2.5K workers. | La empresa despidió a 25.000 trabajadores.
  v Debt reached 1.4 trillion pesos. | La deuda llegó a 1,4 billones de pesos.
  v The firm laid off 2.5K workers. | La empresa despidió a 2500 trabajadores.
  x The trail is 40 miles long. | El sendero mide 640 kilómetros.
  x It reached 104 degrees Fahrenheit. | Hubo 45 grados centígrados.
  v The trail is 40 miles long. | El sendero mide 64 kilómetros.
  v It reached 104 degrees Fahrenheit. | Hubo 40 grados centígrados.
percent
  x Turnout fell by 6 percentage points. | La participación cayó un 6 %.
  x Milk rose 12%. | La leche subió 12 pesos.
  v Turnout fell by 6 percentage points. | La participación cayó 6 puntos porcentuales.
  v Milk rose 12%. | La leche subió un 12 por ciento.
money
  x The ferry costs €14. | El transbordador cuesta 14 dólares.
  x They raised 300,000 pounds. | Reunieron 300.000 euros.
  v The ferry costs €14. | El transbordador cuesta 14 euros.
  v They raised 300,000 pounds. | Reunieron 300.000 libras.
units
  x The trail is 40 miles long. | El sendero mide 40 kilómetros.
  x He lost 30 pounds in a year. | Bajó 30 kilos en un año.
  v The trail is 40 miles long. | El sendero mide 40 millas (64 km).
  v He lost 30 pounds in a year. | Bajó 30 libras (14 kg) en un año.
  x The car was going 180 mph. | El auto iba a 180 km/h.
  v The club paid £80m. | El club pagó 80 millones de libras.
dates
  x The strike begins on Sept. 8. | La huelga comienza el 8 de octubre.
  x Voting takes place on 5/3/2026. | La votación será el 5 de marzo de 2026.
  v The strike begins on Sept. 8. | La huelga comienza el 8 de septiembre.
  v Voting takes place on 5/3/2026. | La votación será el 3 de mayo de 2026.
times
  x The game starts at 7:30 p.m. Eastern time. | El partido empieza a las 7:30 a. m., hora del este.
  x Doors open at 5 p.m. GMT. | Las puertas se abren a las 17:00, hora del Pacífico.
  v The game starts at 7:30 p.m. Eastern time. | El partido empieza a las 19:30, hora del este.
  v Doors open at 5 p.m. GMT. | Las puertas se abren a las 17:00 GMT.
names
  x Governor Laura Kelly vetoed the bill. | La gobernadora Laura Kelley vetó el proyecto.
  x Floods hit Veracruz and Tabasco. | Las inundaciones golpearon Veracruz.
  v Governor Laura Kelly vetoed the bill. | La gobernadora Laura Kelly vetó el proyecto.
  v Floods hit Geneva and Turin. | Las inundaciones golpearon Ginebra y Turín.
  v Ferrari won the 24 Hours of Le Mans. | Ferrari ganó las 24 Horas de Le Mans.
quotes
  x “We waited,” Ruiz said. “Nobody came.” | «Esperamos», dijo Ruiz, y nadie llegó.
  x He called it a mistake. | Lo llamó “un error”.
  v “We waited,” Ruiz said. “Nobody came.” | —Esperamos —dijo Ruiz—. Nadie llegó.
  v “We waited,” Ruiz said. “Nobody came.” | «Esperamos», dijo Ruiz. «Nadie llegó».
speakers
  x “Yes,” said Ana Torres. “No,” said Luis Vega. | «Sí», dijo Luis Vega. «No», dijo Ana Torres.
  x “We won,” Reyes said. “Not yet,” Salas replied. | «Ganamos», dijo Salas. «Todavía no», respondió Reyes.
  v “Yes,” said Ana Torres. “No,” said Luis Vega. | «Sí», dijo Ana Torres. «No», dijo Luis Vega.
  v “We won,” Reyes said. “Not yet,” Salas replied. | «Ganamos», dijo Reyes. «Todavía no», respondió Salas.
addresses
  x Sign up at https://example.org/vote. | Inscríbase en https://exampel.org/vote.
  x Write to tips@example.org. | Escriba a tip@example.org.
  v Sign up at https://example.org/vote. | Inscríbase en https://example.org/votar.
  v Write to tips@example.org. | Escriba a tips@example.org.
handles
  x The post by @CityOfMiami had #Flood. | La publicación de @MiamiCity llevaba #Inundación.
  x Follow #Vote2026 and #Maine. | Siga #Voto2026.
  v The post by @CityOfMiami had #Flood. | La publicación de @CityOfMiami llevaba #Inundación.
  v Follow #Vote2026 and #Maine. | Siga #Voto2026 y #Maine.
credits
  x A child drinks water. (AP Photo/Lee Jin) | Una niña bebe agua. (Foto: Lee Jin) @caption
  x Smoke over the port. [Ana Paz/Reuters] | Humo sobre el puerto. @caption
  v A child drinks water. (AP Photo/Lee Jin) | Una niña bebe agua. (Foto AP/Lee Jin) @caption
  v Smoke over the port. [Ana Paz/Reuters] | Humo sobre el puerto. [Ana Paz/Reuters] @caption
untouched-source
  x Schools will stay closed until Friday. | Schools will stay closed until Friday.
  x Most of the roads are dry again. | Most of the roads are dry again.
  v Green Bay Packers 21, Chicago Bears 14 | Green Bay Packers 21, Chicago Bears 14
  v Lin-Manuel Miranda | Lin-Manuel Miranda
length-ratio
  x The committee will vote on the new water tariffs at its next meeting in the spring. | El comité votará.
  x The committee will vote on the tariffs at its next session in May. | El comité, que reúne a los representantes de todos los barrios de la ciudad y de los pueblos que la rodean, votará sobre las tarifas en la próxima sesión que celebre en el mes de mayo.
  v The committee will vote on the new water tariffs at its next meeting in the spring. | El comité votará sobre las nuevas tarifas del agua en su próxima reunión de primavera.
  v Committee to vote on the new water tariffs at its next meeting in the spring | El comité votará las tarifas del agua en mayo @headline
length
  x Short | Un titular que no cabe en ninguna tarjeta porque sigue y sigue hasta que quien lo lee ya no recuerda de qué hablaba al principio @headline
  x Short | Un ladillo que sigue y sigue hasta que quien lo lee ya no recuerda de qué trataba la sección ni por qué estaba allí @subhead
  v Short | Un titular que cabe @headline
  v Short | Un párrafo que no cabe en una tarjeta porque sigue y sigue hasta que quien lo lee ya no recuerda de qué hablaba al principio
sentence-count
  x It rained. They left. | Llovió.
  x It rained. | Llovió. Se fueron.
  v It rained. They left. | Llovió. Se fueron.
  v He met Sen. Ruiz. | Vio al Sr. Ruiz.
leftover-words
  x The bus was late in the morning and left empty. | El autobús was late in the morning y salió vacío.
  x Police said that it was not the first time. | La policía dijo que it was not the primera vez.
  v They read “The Old Man and the Sea” at school. | Leyeron “The Old Man and the Sea” en la escuela.
  v The New York Times first had the story. | The New York Times dio primero la noticia.
  v Her mother, María de los Ángeles Peralta, wept. | Lloró su madre, María de los Ángeles Peralta.
characters
  x He won the award. | GanÃ³ el premio.
  x The year ends. | El an˜o termina­.
  v He won the award. | Ganó el premio.
  v The year ends. | El año termina.
characters
  x Johnson & Johnson paid. | Johnson &amp; Johnson pagó.
  x He said “no.” | Dijo &quot;no&quot;.
  v Johnson & Johnson paid. | Johnson & Johnson pagó.
  v The code &amp; stands for &. | El código &amp; representa &.
brackets
  x The league (founded 1901) grew. | La liga (fundada en 1901 creció.
  x The treaty [the last one] holds. | El tratado [el último) sigue vigente.
  v The league (founded 1901) grew. | La liga (fundada en 1901) creció.
  v There are two ways: a) pay, b) leave. | Hay dos caminos: a) pagar, b) irse.
repeated-word
  x The council met twice. | El concejo se se reunió dos veces.
  x Nobody slept in the shelter. | Nadie durmió en el el refugio.
  v The council met twice. | El concejo se reunió dos veces.
  v It is very, very cold. | Hace muy muy frío.
spaces
  x The port closed, they said. | El puerto cerró , dijeron.
  x It rained. They left. | Llovió.Se fueron.
  v The port closed, they said. | El puerto cerró, dijeron.
  v Read it at example.com. It is free. | Léalo en example.com. Es gratis.
edge-spaces
  x Rain again. | Otra vez lluvia. ␣
  x ␣and snow. | y nieve.
  v Rain again. | Otra vez lluvia.
  v ␣and snow. | ␣y nieve.
end-punctuation
  x The mayor resigned. | El alcalde renunció
  x Who pays for it? | Quién paga por eso.
  v The mayor resigned. | El alcalde renunció.
  v “Who pays?” he asked. | «¿Quién paga?», preguntó.
double-punctuation
  x Who knows? | ¿Quién sabe?.
  x He left, again. | Se fue,, otra vez.
  v Who knows? | ¿Quién sabe?
  v He left, again... | Se fue, otra vez...
first-letter
  x Workers blocked the road. | trabajadores bloquearon la carretera.
  x “Nobody helped,” he said. | «nadie ayudó», dijo.
  v Workers blocked the road. | Los trabajadores bloquearon la carretera.
  v NASA launched the probe. | La NASA lanzó la sonda.
  v Eight people died. | 8 personas murieron.
  v iPhone sales fell. | iPhone vendió menos.
  v {1}workers{/1} and farmers | {1}obreros{/1} y campesinos
`;

const speaks = ({ check, ...segment }: RuleRow): boolean =>
  checkSegment(segment, 'en', 'es').some((finding) => finding.check === check);

describe('rules of any language', () => {
  it.each(readRuleRows(ROWS))('$title', (row) => {
    expect(speaks(row)).toBe(row.isWrong);
  });
});

/** What differs between two texts differs whichever of them is the source. */
const OF_BOTH_SIDES =
  /^(?:numbers|percent|money|units|times|quotes|speakers|addresses|handles|credits|untouched-source|sentence-count|edge-spaces)$/;

describe('rules about two texts, the other way round', () => {
  const rows = readRuleRows(ROWS).filter(({ check }) => OF_BOTH_SIDES.test(check));
  it.each(rows)('$title', ({ check, isWrong, source, target, unitKind }) => {
    const found = checkSegment({ source: target, target: source, unitKind }, 'es', 'en');
    expect(found.some((finding) => finding.check === check)).toBe(isWrong);
  });
});
