import { type Locale } from '@anverso/kernel';

/** A place between two pieces of text where no sentence ends, told by what stands before and after (the idea of SRX rules). */
interface NoBreak {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** What one language knows about full stops that end nothing. Abbreviations are case-sensitive and include their stop. */
export interface SentenceRules {
  /** Never end a sentence: a name or a term always follows. */
  readonly neverFinal: ReadonlySet<string>;
  /** Continue when a figure follows; otherwise an ordinary word. */
  readonly beforeFigure: ReadonlySet<string>;
  /** End a sentence only when a word that usually opens one follows. */
  readonly seldomFinal: ReadonlySet<string>;
  /** End a sentence unless a bracket, a dash or a figure follows: states in datelines and addresses. */
  readonly places: ReadonlySet<string>;
  /** Phrases that look like an abbreviation and yet end a sentence before any capital. */
  readonly alwaysFinal: RegExp;
  /** Words that, capitalised after a doubtful stop, open a sentence. */
  readonly starters: ReadonlySet<string>;
  /** What keeps "8 p.m." going: weekdays, months, time zones. */
  readonly afterClock: RegExp;
  /** A speaker and a verb of saying, as after `"…?"`. */
  readonly attribution: RegExp;
  readonly noBreaks: readonly NoBreak[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names that carry a mark of their own, in both languages. */
export const NAMES_WITH_MARKS = words(
  'Yahoo! Jeopardy! Oklahoma! Yum! Guess? Panic! Wham! P!nk Oliver! Joomla! ¡HOLA! Hola!',
);

const SHARED_NO_BREAKS: readonly NoBreak[] = [
  // An editor's doubt: "the mayor (?) Smith", "(!)".
  { before: /[([][?!]+[)\]]$/, after: /^/ },
  // Words left out: "We will … America", "[…]", "(...)".
  { before: /(?:[\s([]|^)(?:\.{3}|…)[)\]]?$/u, after: /^/ },
  // A list inside a sentence: "what we know: 1. Rates stay."
  { before: /[:;]\s\(?\d{1,2}[.)]$/, after: /^/ },
  // A dash that carries the sentence on: "? —preguntó", "! – he said".
  { before: /[.?!…»”"’)]$/, after: /^[—–-]{1,2}\s?\p{Ll}/u },
];

function attribution(verbs: string): RegExp {
  return new RegExp(String.raw`^[—–-]?\s?(?:[\p{L}.'’-]+\s){1,5}(?:${verbs})(?!\p{L})`, 'u');
}

const EN: SentenceRules = {
  neverFinal: words(`
    Mr. Mrs. Ms. Mx. Messrs. Dr. Drs. Prof. Profs. Rev. Revs. Sen. Sens. Rep. Reps. Gov. Govs. Lt. Sgt. Capt. Cpl. Pvt. Pfc. Spc. Col. Gen. Maj.
    Cmdr. Adm. Det. Insp. Supt. Hon. Pres. Fr. Msgr. Atty. Amb. Asst. Assoc. Sec. Min. Dist. vs. v. viz. cf. e.g. i.e. E.g. I.e.
    approx. ca. Sra. Srta. Mme. Mlle. EE. Ens. incl. feat. Mt. Ft.`),
  beforeFigure: words(`
    No. Nos. Fig. fig. Figs. Vol. vol. p. pp. Art. art. Sec. Ch. ch. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Ave. Rte. Hwy.
    Pub. Op. Ext. Tel. Apt. Ste. Rm. Est. est. al. max. min. avg. Pop.`),
  seldomFinal: words(`
    Inc. Corp. Co. Cos. Ltd. Bros. Jr. Sr. Ph.D. Ed.D. M.D. Esq. St. Ave. Blvd. Rd. Dept. Univ. Assn. Natl. Intl. UU. LLC. Del.
    Jan. Feb. Aug. Sep. Sept. Oct. Nov. Dec. al. Wm. Geo.`),
  places: words(`
    Ala. Ariz. Ark. Calif. Colo. Conn. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va.
    Vt. Wash. Wis. Wyo. Ont. Que. Alta. Sask. Man.`),
  starters: words(`
    The A An He She It They We I You This That These Those But And Or So Yet If When While After Before Since Although Though Because As At In On By For
    From To With Without Under Over According Among Between During Despite Meanwhile However Still Then There Here His Her Its Their Our My Your What Who
    Whose Where Why How Which Some Many Most Both Each Every Several All Few One Another Other Others No Not Now Once Until Unless Only Even Also Such
    Today Yesterday Tomorrow Nobody Everyone Someone Nothing It's He's She's They're We're I'm That's There's Is Are Was Were Do Does Did Has Have Had
    Earlier Later Instead Rather Nor Like Just Perhaps Maybe Asked Speaking Critics Supporters`),
  alwaysFinal: /\betc\.$/,
  afterClock:
    /^(?:\(|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|[ECMP][SD]?T\b|GMT|UTC|BST|CES?T\b|(?:Eastern|Central|Mountain|Pacific|Greenwich|Moscow|Beijing|Paris|London|New York) (?:[Ss]tandard |[Dd]aylight |[Mm]ean )?[Tt]ime|(?:Eastern|Pacific)\b)/,
  attribution: attribution(
    'said|says|asked|asks|added|adds|told|tells|wrote|writes|replied|shouted|yelled|wondered|exclaimed|recalled|continued|quipped|demanded|tweeted|posted|explained|insisted|screamed|cried|chanted|joked|responded|answered|called',
  ),
  noBreaks: [
    ...SHARED_NO_BREAKS,
    // A time that opens the sentence: "By 6 a.m. Cairo was quiet."
    { before: /^(?:At|By|Around|About|Before|After|Since|Until|From)\s[^,]{1,25}[ap]\.?\s?m\.$/, after: /^/ },
  ],
};

const ES: SentenceRules = {
  neverFinal: words(`
    Sr. Sra. Srta. Sres. Sras. Srtas. Dr. Dra. Dres. Dras. Dña. Da. Lic. Licda. Lcdo. Lcda. Ing. Arq. Abg. Abog. Prof. Profa. Gral. Cnel. Cap. Tte. Sgto.
    Cmdte. Cdte. Alm. Mons. Fr. Pbro. Card. Cd. pdte. pdta. sr. sra. dr. dra. Rvdo. Sto. Sta. Ntra. Ntro. Excmo. Excma. Ilmo. Ilma. Mtro. Mtra. Dip. Sen. Gob. Pdte. Pdta. Pte. Vda. Av. Avda. Ctra.
    Pza. Pl. Blvd. Col. Urb. Esq. núm. núms. Núm. pág. págs. Pág. art. arts. Art. Arts. cap. caps. vol. Vol. fig. Fig. tel. Tel. ej. Ej. gr. cf. Cf. vs. aprox. máx.
    Edo. Depto. Dpto. Prov. EE. FF. CC. JJ. RR. DD. BB. Mr. Mrs. Ms. St. Hno. Hna. Insp. Subtte. apdo. dir. ed. trad. Gov. Rep.`),
  beforeFigure: words(`
    No. Nº. n.º nro. Nro. pp. p. inc. párr. ap. c. s. ss. ene. feb. mar. abr. may. jun. jul. ago. sep. sept. oct. nov. dic. Ene. Feb. Mar. Abr. Jun. Jul.
    Ago. Sep. Sept. Oct. Nov. Dic. ext. Ext. mín. km. Bs.`),
  seldomFinal: words(`
    UU. AA. OO. HH. PP. Cía. Ud. Uds. Vd. Vds. Jr. Inc. Corp. Co. Ltd. Ltda. Hnos. ca. Ph.D. C.V. S.A. S.L. EE.UU. EEUU. Admón. Univ. Bros.`),
  places: words(
    'Calif. Fla. Tex. Mass. Pa. Ga. B.C. Q.R. Edomex. Ver. Jal. Mich. Chih. Tamps. Sin. Son. Gto. Oax. Pue. Qro.',
  ),
  starters: words(`
    El La Los Las Un Una Unos Unas Lo Al En Con Sin Por Para Pero Y O Ni Además Según Tras Desde Hasta Entre Sobre Durante Ante Bajo Hacia Mediante Contra
    Este Esta Estos Estas Ese Esa Eso Esto Esos Esas Aquel Aquella Su Sus Mi Mis Nuestro Nuestra Se Le Les Me Nos Te No Sí Ya También Tampoco Así Aunque
    Cuando Mientras Si Como Porque Pues Entonces Luego Después Antes Ahora Hoy Ayer Mañana Él Ella Ellos Ellas Nosotros Yo Usted Hay Es Fue Son Era Fueron Han
    Ha Había Está Están Muchos Muchas Varios Varias Algunos Algunas Todos Todas Todo Cada Otro Otra Otros Otras Ambos Ambas Nadie Nada Qué Quién Cómo
    Dónde Cuándo Cuánto Quienes Quien Allí Aquí Ahí Sin Incluso Sólo Solo Asimismo Más Menos Muy Tal Dijo Explicó Añadió Agregó Afirmó Nunca Siempre Que A De
    Del Recordó Respecto Debido Gracias Finalmente Actualmente`),
  alwaysFinal: /\betc\.$|\s[ad]\.\s?C\.$/,
  afterClock:
    /^(?:\(|GMT|UTC|[ECMP][SD]?T\b|CES?T\b|[Hh]ora\b|(?:Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo)\b)/,
  attribution: attribution(
    'dijo|dice|preguntó|pregunta|respondió|responde|añadió|agregó|afirmó|aseguró|señaló|explicó|exclamó|gritó|sostuvo|indicó|comentó|declaró|escribió|insistió|manifestó|expresó|apuntó|subrayó|contestó|ironizó|zanjó',
  ),
  noBreaks: [
    ...SHARED_NO_BREAKS,
    // Before and after Christ: "44 a. C.", "30 d. C.".
    { before: /\s[ad]\.$/, after: /^C\./ },
    { before: /^(?:A|Hacia|Desde|Hasta)\slas?\s[^,]{1,25}[ap]\.?\s?m\.$/, after: /^/ },
    // Don and doña before a name.
    { before: /(?:^|\s)D\.ª?$/, after: /^\p{Lu}\p{Ll}/u },
  ],
};

/** Everything about abbreviations, openings and attributions, by language. */
export const SENTENCE_RULES: Readonly<Record<Locale, SentenceRules>> = { en: EN, es: ES };
