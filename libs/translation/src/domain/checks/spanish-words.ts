import { type Check, intoSpanish, type Issue, type Pair, places, together } from './check.js';
import { falseFriends, FALSE_FRIENDS_ES } from './false-friends.js';
import { isHeadline, wordsAfterFirst } from './headlines.js';
import { SPANISH_REGISTER } from './spanish-register.js';

const NBSP = '\u00a0';

/** What follows a figure at the head of a headline goes on with the sentence: "24 personas". */
const AFTER_FIGURE = /(?<=^[¿¡«“]?\d[\d.,]*\s)\p{Lu}\p{Ll}{2,}(?=\s\p{Ll})/gu;

/** English title case that leaked into a Spanish headline, and the stop that a headline has none of. */
function headlineCase(pair: Pair): Issue[] {
  const { targetText, sourceText } = pair;
  const words = wordsAfterFirst(targetText).filter(({ text }) => /^\p{Lu}?\p{Ll}{3,}$/u.test(text));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  // What the source spells alike is a name, most likely.
  const wrong = capitals.filter(({ text }) => !sourceText.includes(text));
  const isTitleCase = words.length >= 3 && capitals.length / words.length > 0.4 && wrong.length >= 2;
  const edits = isTitleCase
    ? wrong.map(({ text, start, end }) => ({
        start,
        end,
        text: text.charAt(0).toLowerCase() + text.slice(1),
        found: text,
      }))
    : [];
  const stop = /(?<![.…\p{Lu}]|UU|\b[ap]\.\s?m)\.\s*$/u.exec(targetText);
  const figure = places(targetText, AFTER_FIGURE, ([word]) =>
    sourceText.includes(word) || edits.length > 0 ? undefined : word.toLowerCase(),
  );
  return together([
    ...edits,
    ...figure,
    ...(stop === null ? [] : [{ start: stop.index, end: stop.index + 1, text: '', found: '.' }]),
  ]);
}

const DAYS_AND_MONTHS =
  /(?<=(?:^|\s)\p{L}?\p{Ll}+,?\s)(?<!(?:^|\s)\p{Lu}\p{L}{2,},?\s)(Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre)(?![\p{L}])(?!\s(?:Santo|Negro|de\s(?:Ramos|Ceniza|Pascua|Resurrección|Carnaval|Dolores|Gloria)|\p{Lu}))/gu;
/** Streets and squares, feasts and movements bear dates as names. */
const DATED_NAME =
  /(?:[Aa]venida|[Cc]alle|[Pp]laza|[Pp]aseo|[Ee]stadio|[Bb]arrio|[Hh]ospital|[Bb]ulevar|[Cc]olonia|[Rr]evolución|[Mm]ovimiento|[Pp]uente|[Pp]arque|[Mm]adres\sde\s(?:la\s)?[Pp]laza)\s(?:\d{1,2}\s|de\s|del\s|\p{Lu}\p{Ll}+\s)*$|(?:^|\s)(?:Primero|Cinco|Dos|Día|Once)\sde\s$/u;
const PEOPLES =
  /(?<=(?:^|\s)[\p{Ll}]{2,}\s)(Estadounidenses?|Mexican[oa]s?|Español(?:a|es|as)?|Ingl[ée]s(?:a|es|as)?|Franc[ée]s(?:a|es|as)?|Alem[aá]n(?:a|es|as)?|Italian[oa]s?|Chin[oa]s|Japon[eé]s(?:a|es|as)?|Rus[oa]s|Argentin[oa]s|Chilen[oa]s?|Colombian[oa]s?|Peruan[oa]s?|Venezolan[oa]s?|Brasileñ[oa]s?|Ecuatorian[oa]s?|Bolivian[oa]s?|Uruguay[oa]s?|Paraguay[oa]s?|Cuban[oa]s?|Canadienses?|Británic[oa]s?|Europe[oa]s?|Latin[oa]s|Latinoamerican[oa]s?|Hispan[oa]s|Palestin[oa]s?|Israelíes|Israelí|Iraníes|Iraní|Ucranian[oa]s?|Portugu[eé]s(?:a|es|as)?|Guatemaltec[oa]s?|Hondureñ[oa]s?|Salvadoreñ[oa]s?|Panameñ[oa]s?|Dominican[oa]s|American[oa]s?|African[oa]s?|Asiátic[oa]s?|Coreanos?|Judí[oa]s|Musulman(?:es|as)|Musulmán|Católic[oa]s?|Cristian[oa]s|Demócratas?|Republican[oa]s)(?!\s\p{Lu}|[\p{L}-])/gu;
const TONGUE =
  '(?:[Ii]nglés|[Ee]spañol|[Cc]astellano|[Ff]rancés|[Aa]lemán|[Ii]taliano|[Pp]ortugués|[Cc]hino|[Rr]uso|[Jj]aponés|[Áá]rabe|[Qq]uechua|[Nn]áhuatl|[Gg]uaraní)';
/** Languages where somebody speaks, writes or reads them: "habla Inglés y Francés", "en Español". */
const LANGUAGES = new RegExp(
  String.raw`(?<=(?:[Hh]abl\p{L}+|idioma|lengua|[Ee]n|al|del)\s(?:${TONGUE}(?:,|\s[yoe])\s){0,3})${TONGUE}(?!\s\p{Lu}|[\p{L}-])`,
  'gu',
);
const POSTS =
  /(?<=(?:^|\s)(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|del|al|un|una|ex|su|entonces)\s)(President[ea]s?|Vicepresident[ea]s?|Ministr[oa]s?|Primer(?:a)?\sMinistr[oa]|Papa|Rey|Reina|Alcalde(?:sa)?|Senador(?:a|es|as)?|Gobernador(?:a|es|as)?|Diputad[oa]s?|Secretari[oa]|Canciller|Embajador(?:a)?|Juez(?:a)?|Fiscal\sGeneral|Director(?:a)?|Obispo|Cardenal)(?![\p{L}])/gu;

function lowercaseNames(pair: Pair): Issue[] {
  const { targetText } = pair;
  if (isHeadline(pair) && headlineCase(pair).length > 0) return [];
  const lower = (pattern: RegExp, isName: (before: string) => boolean = () => false) =>
    places(targetText, pattern, (match) =>
      isName(targetText.slice(Math.max(0, match.index - 40), match.index)) ? undefined : match[0].toLowerCase(),
    );
  return together([
    ...lower(DAYS_AND_MONTHS, (before) => DATED_NAME.test(before)),
    ...lower(PEOPLES),
    ...lower(LANGUAGES),
    ...lower(POSTS),
  ]);
}

const ABBREVIATIONS: readonly (readonly [RegExp, (match: RegExpExecArray) => string | undefined])[] = [
  [/(?<![\p{L}.])(?:EE\.?UU\.?|E\.E\.\s?U\.U\.|EE\.\sUU(?!\.)|EE\sUU\.?|EUA)(?!\p{L})/gu, () => `EE.${NBSP}UU.`],
  [/(?<![\p{L}.])(?:U\.S\.A?\.?|USA)(?![\p{L}])/gu, () => `EE.${NBSP}UU.`],
  [/(?<![\p{L}.])D\.C\./gu, () => `D.${NBSP}C.`],
  [/(?<![\p{L}])([A-ZÑ]{2,5})['’]?s(?![\p{L}])/gu, ([, letters]) => letters],
  [/(?<![\p{L}])(Sr|Sra|Srta|Dr|Dra|Lic|Ing)(?=\s\p{Lu}\p{Ll})/gu, ([found]) => `${found}.`],
  [/(?<![\p{L}])(?:Nº|N°|No\.)\s?(?=\d)/gu, () => `núm.${NBSP}`],
]; // prettier-ignore

function abbreviations({ targetText }: Pair): Issue[] {
  return together(ABBREVIATIONS.flatMap(([pattern, write]) => places(targetText, pattern, write)));
}

/** A gerund for what came afterwards, as English has it: "…, matando a cinco". */
const LATER_GERUNDS: readonly (readonly [string, string])[] = [
  ['matando', 'y mató'],
  ['hiriendo', 'e hirió'],
  ['dejando', 'y dejó'],
  ['causando', 'y causó'],
  ['provocando', 'y provocó'],
  ['ocasionando', 'y ocasionó'],
  ['muriendo', 'y murió'],
  ['falleciendo', 'y falleció'],
  ['resultando', 'y resultó'],
  ['siendo\\s\\p{L}+[ai]d[oa]s?', 'y fue'],
];

/** Turns borrowed from English, with what Spanish says. */
const CALQUES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})en\sorden\sa(?!\p{L})/giu, 'para'],
  [/(?<!\p{L})al\sfinal\sdel\sdía(?!\p{L})/giu, 'a fin de cuentas'],
  [/(?<!\p{L})en\sbase\sa(?!\p{L})/giu, 'con base en'],
  [/(?<!\p{L})a\snivel\sde(?!\p{L})(?!\s(?:mar|suelo))/giu, 'en'],
  [/(?<!\p{L})hacer\ssentido(?!\p{L})/giu, 'tener sentido'],
  [/(?<!\p{L})hace\ssentido(?!\p{L})/giu, 'tiene sentido'],
  [/(?<!\p{L})jug(?:ó|ar|ando)\sun\s(?:rol|papel)(?!\p{L})/giu, 'desempeñar un papel'],
  [/(?<!\p{L})llam(?:ó|ar|e|en)\s(?:para\s)?atrás(?!\p{L})/giu, 'devolver la llamada'],
  [/(?<!\p{L})aplicar\s(?:para|por|a)\s(?:un|una|el|la)\s(?:trabajo|empleo|beca|visa|puesto|cargo)/giu, 'solicitar'],
  [/(?<!\p{L})accesar(?!\p{L})/giu, 'acceder a'],
  [/(?<!\p{L})es\spor\seso\sque(?!\p{L})/giu, 'por eso'],
  [/(?<!\p{L})tomó\slugar(?!\p{L})/giu, 'tuvo lugar'],
  [/(?<!\p{L})de\sacuerdo\sa(?!\p{L})/giu, 'de acuerdo con'],
  [/(?<!\p{L})bajo\slas\scircunstancias(?!\p{L})/giu, 'en estas circunstancias'],
  [/(?<!\p{L})bizarr[oa]s?(?!\p{L})/giu, 'extraño'],
  [/(?<!\p{L})remover\sde\ssu\scargo(?!\p{L})/giu, 'destituir'],
  ...LATER_GERUNDS.map(([gerund, better]) => [new RegExp(String.raw`(?<=,\s)${gerund}(?!\p{L})`, 'giu'), better] as const),
]; // prettier-ignore

function calques({ targetText }: Pair): Issue[] {
  return CALQUES.flatMap(([pattern, better]) => {
    const found = pattern.exec(targetText);
    pattern.lastIndex = 0;
    return found === null
      ? []
      : [
          {
            matter: found[0].toLowerCase(),
            details: { found: found[0], better },
            targetSpans: [{ start: found.index, end: found.index + found[0].length }],
          },
        ];
  });
}

/** Names that are often written without the accent that capitals keep. */
const ACCENTED = new Map(
  'África América México Perú Panamá Canadá Bogotá Medellín Japón Líbano Haití Irán Pakistán Berlín París Moscú Túnez Ámsterdam Ángela Álvaro Óscar Índice Última Último Único Única Economía Política Policía Corrupción Elección Elecciones Constitución Nación Educación Información Investigación Océano Atlántico Pacífico Córdoba Málaga Cádiz Bélgica Hungría Rumanía Etiopía Turquía Sudáfrica Japonés Ecología'
    .split(' ')
    .filter((word) => word.normalize('NFD') !== word.normalize('NFC'))
    .map((word) => [word.normalize('NFD').replace(/\p{M}/gu, '').replace(/n~/g, 'ñ'), word]),
);

function accents({ targetText }: Pair): Issue[] {
  return together(
    places(targetText, /(?<![\p{L}@#./]|\bNew\s)\p{Lu}\p{L}{3,}(?![\p{L}.]\p{L})/gu, ([word]) => {
      const isCapitals = word === word.toUpperCase();
      const accented = ACCENTED.get(isCapitals ? word.charAt(0) + word.slice(1).toLowerCase() : word);
      return accented === undefined ? undefined : isCapitals ? accented.toUpperCase() : accented;
    }),
  );
}

/** Words as Spanish writes and chooses them. */
export const SPANISH_WORD_CHECKS: readonly Check[] = [
  {
    id: 'es-headline-case',
    type: 'style',
    severity: 'warning',
    applies: (pair) => intoSpanish(pair) && isHeadline(pair),
    find: headlineCase,
  },
  {
    id: 'es-lowercase-names',
    type: 'locale-violation',
    severity: 'warning',
    applies: intoSpanish,
    find: lowercaseNames,
  },
  { id: 'es-abbreviations', type: 'locale-violation', severity: 'warning', applies: intoSpanish, find: abbreviations },
  { id: 'es-calques', type: 'style', severity: 'hint', applies: intoSpanish, find: calques },
  {
    id: 'es-false-friends',
    type: 'mistranslation',
    severity: 'warning',
    applies: intoSpanish,
    find: (pair) => falseFriends(pair, FALSE_FRIENDS_ES),
  },
  SPANISH_REGISTER,
  { id: 'es-accents', type: 'misspelling', severity: 'warning', applies: intoSpanish, find: accents },
];
