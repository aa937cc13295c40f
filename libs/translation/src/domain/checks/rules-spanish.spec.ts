import { describe, expect, it } from '@jest/globals';
import { readRuleRows, type RuleRow } from '@anverso/testing';
import { type HouseStyle, houseStyle } from './house-style.js';
import { checkSegment } from './run.js';

const ROWS = String.raw`
opening-marks
  x And you, where will you vote? | Y usted, dónde va a votar?
  x What a night! | Qué noche!
  v Pablo, where are you going? | Pablo, ¿adónde vas?
  v What are you saying?! | ¡¿Qué dices?!
es-quote-marks
  x He called it "a mess." | Lo llamó "un desastre".
  x “He said ‘never,’” she wrote. | ‘Dijo “nunca”’, escribió.
  v He called it “a mess.” | Lo llamó «un desastre».
  v “He said ‘never,’” she wrote. | «Dijo “nunca”», escribió.
es-quote-punctuation
  x “We lost,” said Peña. | «Perdimos,» dijo Peña.
  x She called it “a farce.” | Lo llamó “una farsa.”
  v “We lost,” said Peña. | «Perdimos», dijo Peña.
  v He lives in “the U.S.” | Vive en “los EE. UU.”
es-dashes
  x The bridge, the only one, fell. | El puente — el único — se cayó.
  x The bridge—the only one—fell. | El puente - el único - se cayó.
  x The bridge—the only one—fell. | El puente—el único—se cayó.
  v The bridge, the only one, fell. | El puente —el único— se cayó.
  v WASHINGTON (AP) — It snowed. | WASHINGTON (AP) — Nevó.
es-number-format
  x Rates are 3.5% to 4,2%. | Las tasas van de 3.5 % a 4,2 %.
  x It happened in 2.024. | Ocurrió en el año 2.024.
  x In March 2026 it rained. | Llovió en marzo de 2.026.
  v In 2024 some 2,500 came. | En 2024 llegaron unas 2500 personas.
  v Rates are 3.5% to 4.2%. | Las tasas van de 3,5 % a 4,2 %.
  v Version 2.1 rose 3.5%. | La versión 2.1 subió un 3,5 %.
es-spaced-signs
  x Support fell to 31%. | El apoyo cayó al 31%.
  x The road is 12 km long. | La carretera mide 12km.
  x It hit 41°C. | Se llegó a 41°C.
  v Support fell to 31%. | El apoyo cayó al 31 %.
  v The 4K screen and the A380 are new. | La pantalla 4K y el A380 son nuevos.
es-headline-case
  x Mayor Closes Downtown Schools After Storm | Alcaldesa Cierra Escuelas Céntricas Tras Tormenta @headline
  x Council approves budget | El concejo aprueba el presupuesto. @headline
  x 24 people rescued | 24 Personas rescatadas @headline
  v Mayor Ana Ruiz Opens Grand Central Market | La alcaldesa Ana Ruiz abre el Grand Central Market @headline
  v Council approves budget in the U.S. | El concejo aprueba el presupuesto en EE. UU. @headline
  v Ruiz: Never again | Ruiz: nunca más @headline
  v 24 Hours of Le Mans begins | Comienzan las 24 Horas de Le Mans @headline
es-lowercase-names
  x They met Thursday in July. | Se reunieron el Jueves en Julio.
  x He speaks English and French. | Habla Inglés y Francés.
  x She speaks Spanish. | Ella habla Español.
  x President Boric met the Pope. | El Presidente Boric visitó al Papa.
  v They met Thursday in July. | Se reunieron el jueves en julio.
  v They marched on Avenida 9 de Julio. | Marcharon por la avenida 9 de Julio.
  v He joined the 26th of July Movement. | Se unió al Movimiento 26 de Julio.
es-date-format
  x On March 5, 2024 it froze. | En Marzo 5, 2024 heló.
  x On 12 May 2023 it froze. | El 12 Mayo 2023 heló.
  x On July 14 it froze. | El julio 14 heló.
  x On the 8th of May it froze. | El 8vo de mayo heló.
  v On March 5, 2024 it froze. | El 5 de marzo de 2024 heló.
  v In May 30 people died. | En mayo, 30 personas murieron.
es-clock-format
  x It began at 6 p.m. | Empezó a las 6PM.
  x It began at 6:30 p.m. | Empezó a las 18:30 hrs.
  x It began at 6:30 p.m. | Empezó a las 18h30.
  v It began at 6 p.m. | Empezó a las 6 p. m.
  v It began at 6:30 p.m. | Empezó a las 18:30 h.
es-abbreviations
  x NGOs left the U.S. | Las ONGs dejaron EEUU.
  x Dr. Pérez spoke in D.C. | El Dr Pérez habló en D.C.
  x The CDs are here. | Los CD's están aquí.
  v NGOs left the U.S. | Las ONG dejaron EE. UU.
  v Dr. Pérez spoke in D.C. | El Dr. Pérez habló en D. C.
es-exonyms
  x He flew from London to New York. | Voló de London a New York.
  x Floods hit Beijing and Geneva. | Las inundaciones golpearon Pekín y Geneva.
  v He flew from London to New York. | Voló de Londres a Nueva York.
  v The New York Times and London Calling won. | Ganaron The New York Times y London Calling.
  v He lives in Naples, Florida. | Vive en Naples, Florida.
  v He teaches at the University of London. | Enseña en la University of London.
  v He moved to Beijing. | Se mudó a Beijing.
  v Jack London lived in Oakland. | Jack London vivió en Oakland.
es-units
  x The river rose 12 feet. | El río creció 12 pies.
  x It hit 100°F. | Hubo 100 °F.
  x The fire burned 5,000 acres. | El incendio quemó 5000 acres.
  v The river rose 12 feet. | El río creció 12 pies (3,7 m).
  v It hit 100°F. | Hubo 100 °F (38 °C).
  x The boat carried 3,000 pounds of fish. | El barco llevaba 3000 libras de pescado.
  v Officers seized 300,000 pounds in cash. | Los agentes incautaron 300.000 libras en efectivo.
double-punctuation
  x Why? | ¿Por qué?.
  x Stop!! | ¡Basta!.
  x And then... | Y entonces....
  v And then... | Y entonces...
  v Oh, no! | ¡Oh, no!
es-accents
  x AFRICA waits for rain. | AFRICA espera la lluvia.
  x Angela Soto lives in Mexico. | Ángela Soto vive en Mexico.
  v AFRICA waits for rain. | ÁFRICA espera la lluvia.
  v She lives in New Mexico. | Vive en New Mexico.
es-calques
  x He came in order to sign. | Vino en orden a firmar.
  x He applied for a job. | Decidió aplicar a un trabajo.
  x It is a bizarre case. | Es un caso bizarro.
  x The bus crashed, killing five people. | El autobús chocó, matando a cinco personas.
  x The gunman fled, later surrendering. | El atacante huyó, siendo arrestado horas después.
  v He came in order to sign. | Vino para firmar.
  v He applied the law. | Decidió aplicar la ley.
  v He left singing. | Se fue cantando.
  v He fell, breaking a leg. | Se cayó y se rompió una pierna.
es-false-friends
  x It will eventually close. | Cerrará eventualmente.
  x He actually won. | Actualmente ganó.
  v It will eventually close. | Al final cerrará.
  v He now lives here. | Actualmente vive aquí.
es-register
  x You can sign up. | Vosotros podéis inscribiros.
  x Tell us your story. | Cuéntanos tu historia y envíe su foto.
  x Sign up and share your photo. | Suscríbete y comparta su foto.
  v Tell us your story. | Cuéntenos su historia.
  v Sign up and share your photo. | Suscríbete y comparte tu foto.
`;

const speaks = ({ check, ...segment }: RuleRow, style?: HouseStyle): boolean =>
  checkSegment(segment, 'en', 'es', style && { style }).some((finding) => finding.check === check);

describe('rules of Spanish', () => {
  it.each(readRuleRows(ROWS))('$title', (row) => {
    expect(speaks(row)).toBe(row.isWrong);
  });
});

const BY_PROFILE = {
  'es-ES': String.raw`
es-number-format
  x Rates are 3.5%. | Las tasas son del 3.5 %.
  x It cost 12,500 euros. | Costó 12,500 euros.
  v Rates are 3.5%. | Las tasas son del 3,5 %.
  v It cost 12,500 euros. | Costó 12.500 euros.
es-register
  x You are right. | Vos tenés razón: suscribite.
  v You are right. | Vosotros tenéis razón.
es-number-format
  x It cost €12. | Costó €12.
  v It cost €12. | Costó 12 €.
`,
  'es-US': String.raw`
es-number-format
  x Rates are 3.5%. | Las tasas son del 3,5 %.
  x It cost 12,500 dollars. | Costó 12.500 dólares.
  v Rates are 3.5%. | Las tasas son del 3.5 %.
  v It cost 12,500 dollars. | Costó 12,500 dólares.
es-number-format
  x It cost $12. | Costó 12$.
  v It cost $12. | Costó $12.
`,
} as const;

describe.each(Object.entries(BY_PROFILE))('rules of %s', (variant, rows) => {
  const style = houseStyle(variant as keyof typeof BY_PROFILE);
  it.each(readRuleRows(rows))('$title', (row) => {
    expect(speaks(row, style)).toBe(row.isWrong);
  });
});
