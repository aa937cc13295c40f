/** Marks and forms of each language: questions, quotation marks, dashes, numerals, hours, capitals, spelling. */
export const MARKS = String.raw`
= Will the trains run on time, Pablo? | Pablo, ¿los trenes saldrán a tiempo?
  es opening-marks: ¿los -> los
  en opening-marks: Will -> ¿Will
= What a night! the fans shouted. | ¡Qué noche!, gritaban los aficionados.
  es opening-marks: ¡Qué -> Qué
  en opening-marks: What -> ¡What
= “Enough,” said the judge, and left. | “Basta”, dijo la jueza, y se fue.
  es es-quote-punctuation: “Basta”, -> “Basta,”
  es es-quote-marks: “Basta” -> "Basta"
  en foreign-marks: “Enough,” -> «Enough,»
  en en-quote-punctuation: “Enough,” -> “Enough”,
  en en-quote-marks: “Enough,” -> "Enough,"
= The new road — long promised — opens in the fall. | La nueva carretera —prometida desde hace tiempo— se abre en otoño.
  es es-dashes:  —prometida desde hace tiempo—  ->  - prometida desde hace tiempo - 
  es es-dashes:  —prometida desde hace tiempo—  ->  — prometida desde hace tiempo — 
  en en-dashes:  — long promised —  ->  - long promised - 
  en en-dashes:  — long promised —  ->  —long promised— 
= The United States and Mexico signed the deal in Washington. | EE. UU. y México firmaron el acuerdo en Washington.
  es es-abbreviations: EE. UU. -> EEUU
  es es-abbreviations: EE. UU. -> EE.UU.
  es es-accents: México -> Mexico
= The office closes at 6 p.m. every day. | La oficina cierra a las 6 p. m. todos los días.
  es es-clock-format: 6 p. m. -> 6 pm
  es repeated-word: todos los -> todos todos los
  es spaces: todos los -> todos  los
  en repeated-word: every day -> every every day
  en en-clock-format: 6 p.m. -> 6PM
= Most voters in March were younger than 30. | En marzo, la mayoría de los votantes tenía menos de 30 años.
  es es-lowercase-names: marzo -> Marzo
  es spaces: votantes tenía -> votantes , tenía
= The elections were held on April 4, 2021. | Las elecciones se celebraron el 4 de abril de 2021.
  es es-date-format: 4 de abril de 2021 -> abril 4, 2021
  es es-lowercase-names: abril -> Abril
  es es-number-format: 2021 -> 2.021 ~numbers
  en en-dateline: April 4, 2021 -> 4 April 2021
= The French president spoke in Lyon. | El presidente francés habló en Lyon.
  es es-lowercase-names: El presidente francés -> El Presidente francés
  en en-capitals: French -> french
  es double-punctuation: en Lyon. -> en Lyon..
  en double-punctuation: in Lyon. -> in Lyon..
= Ninety percent of homes have power (and water). | El noventa por ciento de las casas tiene luz (y agua).
  es brackets: (y agua) -> (y agua
  en brackets: (and water) -> (and water
= Protesters fled the tear gas. | Los manifestantes huyeron del gas lacrimógeno.
  es end-punctuation: lacrimógeno. -> lacrimógeno
  en end-punctuation: tear gas. -> tear gas
  es characters: lacrimógeno -> lacrimÃ³geno
= The library is currently closed. | La biblioteca está cerrada en este momento.
  es es-false-friends: biblioteca -> librería
= They did not realize it was late. | No se dieron cuenta de que era tarde.
  es es-false-friends: se dieron cuenta de -> realizaron
= The bookstore is open now. | La librería está abierta ahora.
  en en-false-friends: bookstore -> library
= The neighborhood center defends its program. | El centro del barrio defiende su programa.
  en en-spelling: neighborhood center -> neighbourhood centre
`;
