import {
  CONTINUATION,
  CRY_IN_QUOTES,
  FIGURE_OR_BRACKET,
  FIGURES,
  INITIAL,
  INITIALS,
  MARKS,
  NAMES_WITH_MARKS,
  NUMERAL,
  OPENINGS,
  STRUCTURE,
} from './rules.shared.js';
import { attribution, inCapitals, type SegmentationRule, words } from './segmentation-rule.js';

/** Treatments, ranks, addresses and connectives: a name or a term always follows. */
const TITLES = words(`
  Sr. Sra. Srta. Sres. Sras. Srtas. Dr. Dra. Dres. Dras. Dña. Da. Lic. Lics. Licda. Lcdo. Lcda. Ing. Ings. Arq. Abg. Abog. Prof. Profa. Gral. Cnel. Cap.
  Tte. Sgto. Cmdte. Cdte. Alm. Mons. Fr. Pbro. Card. Cd. pdte. pdta. sr. sra. srta. dr. dra. lic. ing. prof. gral. Rvdo. Rvda. Sto. Sta. Ntra. Ntro.
  Excmo. Excma. Ilmo. Ilma. Mtro. Mtra. Dip. Sen. Gob. Pdte. Pdta. Pte. Vda. Av. Avda. Avs. Ctra. Pza. Pl. Blvd. Col. Urb. Esq. Coord. Cntlmte. Vicealm. C/.
  núm. núms. Núm. Núms. pág. págs. Pág. Págs. art. arts. Art. Arts. cap. caps. vol. vols. Vol. fig. figs. Fig. tel. Tel. tfno. ej. Ej. gr. cf. Cf. cfr. vs. aprox. Aprox. máx.
  Edo. Depto. Dpto. Prov. Mun. EE. FF. CC. JJ. RR. DD. BB. Mr. Mrs. Ms. St. Mt. Ft. Hno. Hna. Insp. Subtte. apdo. dir. ed. eds. trad. Gov. Rep. Ps. Gen. coord. Bs. Atte. Dto.`);

/** They go on before a figure and are ordinary words otherwise. */
const BEFORE_FIGURE = words(`
  No. no. Nos. Nº. N°. N.º n.º. n.º nº. nro. Nro. Nros. pp. p. inc. incs. párr. párrs. ap. c. s. ss. ene. feb. mar. abr. may. jun. jul. ago. sep. sept. set. oct. nov. dic. Ene. Feb.
  Mar. Abr. May. Jun. Jul. Ago. Sep. Sept. Oct. Nov. Dic. ext. Ext. mín. km. Bs. Mz. Lt. Int. int. Piso. exp. Exp. ley. lín. ref. Ref. min. seg.`);

/** Acronyms, companies, courtesy forms: they end a sentence only when a word that opens one follows. */
const SELDOM_FINAL = words(`
  UU. As. AA. OO. HH. PP. Cía. Cia. Ud. Uds. Vd. Vds. Jr. Inc. Corp. Co. Ltd. Ltda. Hnos. ca. Ph.D. C.V. S.A. S.L. EE.UU. EEUU. Admón. Admon. Univ. Bros. Gob. MM. SS.`);

/** States in datelines and addresses: they end a sentence unless a bracket, a dash or a figure follows. */
const PLACES = words(
  'Calif. Fla. Tex. Mass. Pa. Ga. B.C. Q.R. Edomex. Ver. Jal. Mich. Chih. Tamps. Sin. Son. Gto. Oax. Pue. Qro. Gro. Chis. Coah. Dgo. Mor. Nay. Tab. Yuc. Zac.',
);

/** Words that, capitalised after a doubtful stop, open a sentence. */
const STARTERS = words(`
  El La Los Las Un Una Unos Unas Lo Al En Con Sin Por Para Pero Y O Ni Además Según Tras Desde Hasta Entre Sobre Durante Ante Bajo Hacia Mediante Contra
  Este Esta Estos Estas Ese Esa Eso Esto Esos Esas Aquel Aquella Su Sus Mi Mis Nuestro Nuestra Se Le Les Me Nos Te No Sí Ya También Tampoco Así Aunque
  Cuando Mientras Si Como Porque Pues Entonces Luego Después Antes Ahora Hoy Ayer Mañana Él Ella Ellos Ellas Nosotros Yo Usted Hay Es Fue Son Era Fueron Han
  Ha Había Está Están Muchos Muchas Varios Varias Algunos Algunas Todos Todas Todo Cada Otro Otra Otros Otras Ambos Ambas Nadie Nada Qué Quién Cómo
  Dónde Cuándo Cuánto Quienes Quien Allí Aquí Ahí Sin Incluso Sólo Solo Asimismo Más Menos Muy Tal Dijo Explicó Añadió Agregó Afirmó Nunca Siempre Que A De
  Del Recordó Respecto Debido Gracias Finalmente Actualmente Mas Hubo Será Serán Tiene Tenía Era Eran`);

const SAID = attribution(`
  dijo dice preguntó pregunta respondió responde añadió agregó afirmó aseguró señaló explicó exclamó gritó sostuvo indicó comentó declaró escribió insistió
  manifestó expresó apuntó subrayó contestó ironizó zanjó murmuró susurró advirtió pidió lamentó reclamó recalcó`);

/** A verb in the past or the future, which needs no subject in Spanish: "EE. UU. Volvió". */
const VERB = /^\p{Lu}\p{Ll}{2,}(?:ó|aron|ieron|aban|ará|erá|irá|arán|erán|irán)\s/u;

/** What keeps "8 p. m." going: weekdays, time zones, a bracket. */
const AFTER_CLOCK =
  /^(?:\(|GMT|UTC|[ECMP][SD]?T\b|CES?T\b|[Hh]ora\b|(?:Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo)\b)/;

const CLOCK = /(?:^|[\d\s])[ap]\.?\s?m\.$/i;

/** Spanish, in the order in which the rules are asked. */
export const SPANISH: readonly SegmentationRule[] = [
  ...STRUCTURE,
  // No space behind the stop, and yet a new sentence: "la votación.El alcalde".
  { breaks: true, gap: ['none'], before: /(?:^|\s)(?:[^\s@/.]*\p{L}\p{Ll}|[\d.,]*\d{3})[.?!]$/u, next: STARTERS },
  { breaks: true, gap: ['none'], before: /(?:^|\s)(?:[^\s@/.]*\p{L}\p{Ll}|[\d.,]*\d{3})[.?!]$/u, next: TITLES },
  ...CONTINUATION,
  ...OPENINGS,
  ...MARKS,

  // Before and after Christ: "44 a. C.", "30 d. C.".
  { breaks: false, before: /\s[ad]\.$/, after: /^C\./ },
  { breaks: true, before: /\s[ad]\.\s?C\.$/ },
  // Don and doña before a name.
  { breaks: false, before: /(?:^|\s)D\.ª?$/, after: /^\p{Lu}\p{Ll}/u },

  // A time of day. One that opens the sentence goes on: "A la 1 p. m. Luis salió."
  { breaks: false, within: 45, before: /^(?:A|Hacia|Desde|Hasta|Sobre)\slas?\s[^,]{1,25}[ap]\.?\s?m\.$/ },
  { breaks: false, before: CLOCK, after: AFTER_CLOCK },
  { breaks: true, before: CLOCK },
  { breaks: true, before: /(?:^|[^\p{L}])etc\.$/u },

  // Abbreviations that never end a sentence, also in a line of capitals.
  { breaks: false, word: TITLES },
  { breaks: false, word: inCapitals(TITLES), before: /^[^\p{Ll}]*$/u },
  { breaks: false, word: BEFORE_FIGURE, after: NUMERAL },
  { breaks: false, before: /\s(?:la|en)\s[cC]\.$/, after: /^\p{Lu}/u },

  // Places.
  { breaks: false, word: PLACES, after: FIGURE_OR_BRACKET },
  { breaks: false, word: PLACES, next: TITLES },
  { breaks: true, word: PLACES },

  { breaks: true, word: SELDOM_FINAL, after: VERB },
  // Initials and dotted acronyms: "J. L. Borges", "D. C. La cumbre".
  { breaks: false, word: INITIALS, after: FIGURE_OR_BRACKET },
  { breaks: true, word: INITIALS, after: /^[¿¡]/ },
  { breaks: false, word: INITIALS, after: INITIAL },
  { breaks: true, word: INITIALS, next: STARTERS },
  { breaks: false, word: INITIALS },

  // EE. UU., companies, courtesy forms.
  { breaks: false, word: SELDOM_FINAL, after: FIGURE_OR_BRACKET },
  { breaks: true, word: SELDOM_FINAL, after: /^[¿¡]/ },
  { breaks: false, word: SELDOM_FINAL, after: INITIAL },
  { breaks: true, word: SELDOM_FINAL, next: STARTERS },
  { breaks: false, word: SELDOM_FINAL },

  ...FIGURES,
  { breaks: true, before: /\.$/ },

  // Names with a mark of their own: "Yahoo! Noticias".
  { breaks: true, word: NAMES_WITH_MARKS, next: STARTERS },
  { breaks: false, word: NAMES_WITH_MARKS },

  // A quotation and who said it: «¡Basta!» María gritó.
  { breaks: true, before: CRY_IN_QUOTES, next: STARTERS },
  { breaks: false, before: CRY_IN_QUOTES, after: SAID },
  { breaks: true, after: /^[—–]/, next: STARTERS },
  { breaks: false, after: new RegExp(String.raw`(?=^[—–])(?:${SAID.source})`, 'u') },
];
