import { describe, expect, it } from '@jest/globals';
import { readRuleRows, type RuleRow } from '@anverso/testing';
import { type EnglishStyle, type HouseStyle, houseStyle } from './house-style.js';
import { checkSegment } from './run.js';

const ROWS = String.raw`
opening-marks
  x ¿Quién paga? | ¿Who pays?
  x ¡Basta ya! | ¡Enough!
  v ¿Quién paga? | Who pays?
  v ¡Basta ya! | Enough!
foreign-marks
  x «Perdimos», dijo. | «We lost,» he said.
  x Leyó «Platero y yo». | He read «Platero and I».
  v «Perdimos», dijo. | “We lost,” he said.
  v Leyó «Platero y yo». | He read “Platero and I.”
en-quote-marks
  x Lo llamó «una farsa». | He called it "a farce."
  x «Dijo “nunca”», escribió. | ‘He said “never,”’ she wrote.
  v Lo llamó «una farsa». | He called it “a farce.”
  v «Dijo “nunca”», escribió. | “He said ‘never,’” she wrote.
en-quote-punctuation
  x «Perdimos», dijo. | “We lost”, he said.
  x Lo llamó «una farsa». | He called it “a farce”.
  v «Perdimos», dijo. | “We lost,” he said.
  v Dijo que era «una farsa»; se fue. | He called it “a farce”; he left.
en-apostrophes
  x La casa del alcalde es vieja. | The mayor's house is old.
  x Nació en los años ochenta. | He was born in the 1980's.
  v La casa del alcalde es vieja. | The mayor’s house is old.
  v Nació en los años ochenta. | He was born in the 1980s.
en-dashes
  x El puente —el único— se cayó. | The bridge —the only one— fell.
  x El puente se cayó: era viejo. | The bridge fell - it was old.
  v El puente —el único— se cayó. | The bridge — the only one — fell.
  v Fue una elección entre 2010 y 2014. | It was a 2010–2014 term.
en-headline-case
  x La ciudad cierra sus escuelas por la tormenta | City Closes Its schools Over the Coming Storm @headline
  x El concejo aprueba el presupuesto | Council approves the budget. @headline
  v La ciudad cierra sus escuelas por la tormenta | City closes its schools over storm @headline
  v La ciudad cierra sus escuelas por la tormenta | City Closes Its Schools Over the Storm @headline
en-capitals
  x Se reunieron el lunes. | They met on monday.
  x Habla inglés y yo también. | He speaks english and so do i.
  v Se reunieron el lunes. | They met on Monday.
  v La marcha fue en marzo. | The march was in March.
en-number-format
  x Costó 12.500 pesos. | It cost 12.500 pesos.
  x Subió un 3,5 %. | It rose 3,5%.
  x El apoyo es del 31 %. | Support is 31 %.
  x Cuesta 5 dólares. | It costs 5$.
  v Costó 12.500 pesos. | It cost 12,500 pesos.
  v El apoyo es del 31,5 %. | Support is 31.5%.
  v Cuesta $5. | It costs $5.
en-a-million
  x Un millón de personas votaron. | One million people voted.
  x Gastó un millón de dólares. | He spent one million dollars.
  v Un millón de personas votaron. | A million people voted.
  v Entre uno y dos millones votaron. | Between one and two million voted.
en-clock-format
  x Empezó a las 18:30. | It began at 18:30.
  x Empezó a las 6 p. m. | It began at 6PM.
  v Empezó a las 18:30. | It began at 6:30 p.m.
  v Eran las 18:30 GMT. | It was 18:30 GMT.
en-dateline
  x El 5 de marzo de 2024 heló. | On 5 March 2024 it froze.
  x El 5 de marzo heló. | On March 5th it froze.
  v El 5 de marzo de 2024 heló. | On March 5, 2024, it froze.
  v El 5 de mayo heló. | On May 5 it froze.
en-dateline-month
  x BOGOTÁ, 12 de septiembre (AP) — Llovió. | BOGOTÁ, September 12 (AP) — It rained.
  x MADRID, 3 de febrero de 2026 (EFE) — Nevó. | MADRID, February 3, 2026 (EFE) — It snowed.
  v BOGOTÁ, 12 de septiembre (AP) — Llovió. | BOGOTÁ, Sept. 12 (AP) — It rained.
  v LIMA, 12 de julio (AP) — Llovió. | LIMA, July 12 (AP) — It rained.
en-exonyms
  x Voló de Londres a Nueva York. | He flew from Londres to Nueva York.
  x Las inundaciones golpearon Ginebra. | Floods hit Ginebra.
  v Voló de Londres a Nueva York. | He flew from London to New York.
  v Compró una ginebra en Colonia. | He bought a gin in Colonia.
en-spelling
  x Las vecinas organizaron la marcha. | The neighbours organised the march.
  x El centro cerró. | The centre closed.
  v Las vecinas organizaron la marcha. | The neighbors organized the march.
  v El Barbican Centre cerró. | The Barbican Centre closed.
en-false-friends
  x Asistió a la misa. | He assisted the Mass.
  x Actualmente vive aquí. | He actually lives here.
  v Asistió a la misa. | He attended Mass.
  v Actualmente vive aquí. | He lives here now.
numbers
  x La deuda llegó a 1,4 billones. | The debt hit 1.4 billion.
  x Murieron treinta y dos personas. | Thirty-three people died.
  v La deuda llegó a 1,4 billones. | The debt hit 1.4 trillion.
  v Costó 1200 millones de euros. | It cost 1.2 billion euros.
dates
  x La votación será el 5/3/2026. | Voting is on 5/3/2026.
  x Empieza el 8 de octubre. | It begins on Sept. 8.
  v La votación será el 5/3/2026. | Voting is on March 5, 2026.
  v Empieza el 8 de septiembre. | It begins on Sept. 8.
names
  x La gobernadora Laura Soto vetó la ley. | Gov. Laura Sota vetoed the law.
  x Llovió en Ginebra y Turín. | It rained in Geneva.
  v La gobernadora Laura Soto vetó la ley. | Gov. Laura Soto vetoed the law.
  v Llovió en Ginebra y Turín. | It rained in Geneva and Turin.
first-letter
  x Los obreros cerraron la vía. | workers closed the road.
  v Los obreros cerraron la vía. | Workers closed the road.
leftover-words
  x La policía dijo que no fue la primera vez en el barrio. | Police said it was not la primera vez en el barrio.
  v La policía dijo que no fue la primera vez. | Police said it was not the first time.
`;

const speaks = ({ check, ...segment }: RuleRow, style?: HouseStyle): boolean =>
  checkSegment(segment, 'es', 'en', style && { style }).some((finding) => finding.check === check);

describe('rules of English', () => {
  it.each(readRuleRows(ROWS))('$title', (row) => {
    expect(speaks(row)).toBe(row.isWrong);
  });
});

const BY_POLICY: readonly (readonly [name: string, english: Partial<EnglishStyle>, rows: string])[] = [
  ['no serial comma', { serialComma: 'never' }, String.raw`
en-serial-comma
  x Trajo pan, leche y miel. | He brought bread, milk, and honey.
  v Trajo pan, leche y miel. | He brought bread, milk and honey.
`],
  ['a serial comma', { serialComma: 'always' }, String.raw`
en-serial-comma
  x Trajo pan, leche y miel. | He brought bread, milk and honey.
  v Trajo pan, leche y miel. | He brought bread, milk, and honey.
`],
  ['headlines in title case', { headlineCase: 'title' }, String.raw`
en-headline-case
  x La ciudad cierra escuelas | City closes schools @headline
  v La ciudad cierra escuelas | City Closes Schools @headline
`],
  ['headlines in sentence case', { headlineCase: 'sentence' }, String.raw`
en-headline-case
  x La ciudad cierra escuelas por la tormenta | City Closes Schools After Storm @headline
  v La alcaldesa Ana Ruiz cierra escuelas | Mayor Ana Ruiz closes schools @headline
`],
  ['British spelling', { spelling: 'uk' }, String.raw`
en-spelling
  x El centro cerró. | The center closed.
  v El centro cerró. | The centre closed.
`],
]; // prettier-ignore

describe.each(BY_POLICY)('English with %s', (_name, english, rows) => {
  const style = houseStyle('es-419', english);
  it.each(readRuleRows(rows))('$title', (row) => {
    expect(speaks(row, style)).toBe(row.isWrong);
  });
});
