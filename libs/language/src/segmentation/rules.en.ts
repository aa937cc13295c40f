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

/** Titles, ranks and connectives: a name or a term always follows. */
const TITLES = words(`
  Mr. Mrs. Ms. Mx. Messrs. Dr. Drs. Prof. Profs. Rev. Revs. Sen. Sens. Rep. Reps. Gov. Govs. Lt. Sgt. Capt. Cpl. Pvt. Pfc. Spc. Col. Gen. Maj. Brig.
  Cmdr. Adm. Det. Insp. Supt. Hon. Pres. Fr. Br. Msgr. Atty. Amb. Asst. Assoc. Sec. Min. Dist. vs. v. viz. cf. e.g. i.e. E.g. I.e.
  approx. Approx. ca. Sra. Srta. Mme. Mlle. EE. Ens. incl. feat. Mt. Mts. Ft. Cllr. Treas. Lieut. Comdr. Sr.ta. Dra. Lic. Ing. Gral. cc.`);

/** They go on before a figure and are ordinary words otherwise. */
const BEFORE_FIGURE = words(`
  No. Nos. no. nos. N°. N.º. Nº. Fig. fig. Figs. figs. Vol. vol. Vols. vols. p. pp. Pg. pg. Art. art. Arts. Sec. sec. Ch. ch. para. Para. par. Jan. Feb. Mar. Apr. Jun. Jul.
  Aug. Sep. Sept. Oct. Nov. Dec. Ave. Rte. Hwy. Pub. Op. op. Ext. ext. Tel. tel. Apt. Ste. Rm. Est. est. al. max. min. avg. Pop. pop. c. ver. lat. long.`);

/** They go on before a single letter too: "App. B". */
const BEFORE_LETTER = words('App. Fig. Figs. Exh. Ex. Vol. Ch. Pt.');

/** Companies, degrees, streets, months: they end a sentence only when a word that opens one follows. */
const SELDOM_FINAL = words(`
  Inc. Corp. Co. Cos. Ltd. Bros. Jr. Sr. Ph.D. Ed.D. M.D. Esq. St. Ave. Blvd. Rd. Dept. Dep. Univ. Assn. Natl. Intl. UU. LLC. LLP. PLC. Del. Sq. Pkwy.
  Jan. Feb. Aug. Sep. Sept. Oct. Nov. Dec. al. Wm. Geo. Chas. Mfg. Hosp. Ctr. Bldg. Gov’t. Gov't. Pty. Pte.`);

/** States and provinces in datelines and addresses: they end a sentence unless a bracket, a dash or a figure follows. */
const PLACES = words(`
  Ala. Ariz. Ark. Calif. Colo. Conn. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Penn. Tenn. Tex.
  Va. Vt. Wash. Wis. Wyo. Ont. Que. Alta. Sask. Man.`);

/** Words that, capitalised after a doubtful stop, open a sentence. */
const STARTERS = words(`
  The A An He She It They We I You This That These Those But And Or So Yet If When While After Before Since Although Though Because As At In On By For
  From To With Without Under Over According Among Between During Despite Meanwhile However Still Then There Here His Her Its Their Our My Your What Who
  Whose Where Why How Which Some Many Most Both Each Every Several All Few One Another Other Others No Not Now Once Until Unless Only Even Also Such
  Today Yesterday Tomorrow Nobody Everyone Someone Nothing It's He's She's They're We're I'm That's There's Is Are Was Were Do Does Did Has Have Had
  Earlier Later Instead Rather Nor Like Just Perhaps Maybe Asked Speaking Critics Supporters Would Could Should Will Can Let Please`);

/** Nouns that open a sentence behind a company: inside a name they seldom follow one. */
const SUBJECTS = words(
  'Shares Profits Sales Investors Analysts Officials Residents Experts Voters Lawmakers Doctors Scientists Researchers Witnesses Prosecutors',
);

const SAID = attribution(`
  said says asked asks added adds told tells wrote writes replied shouted yelled wondered exclaimed recalled continued quipped demanded tweeted posted
  explained insisted screamed cried chanted joked responded answered called began muttered whispered warned`);

/** What keeps "8 p.m." going: weekdays, months, time zones. */
const AFTER_CLOCK =
  /^(?:\(|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|[ECMP][SD]?T\b|GMT|UTC|BST|CES?T\b|(?:Eastern|Central|Mountain|Pacific|Greenwich|Moscow|Beijing|Paris|London|New York) (?:[Ss]tandard |[Dd]aylight |[Mm]ean )?[Tt]ime|(?:Eastern|Pacific)\b)/;

const CLOCK = /(?:^|[\d\s])[ap]\.?\s?m\.$/i;

/** English, in the order in which the rules are asked. */
export const ENGLISH: readonly SegmentationRule[] = [
  ...STRUCTURE,
  // No space behind the stop, and yet a new sentence: "the vote.The mayor".
  { breaks: true, gap: ['none'], before: /(?:^|\s)(?:[^\s@/.]*\p{L}\p{Ll}|[\d.,]*\d{3})[.?!]$/u, next: STARTERS },
  { breaks: true, gap: ['none'], before: /(?:^|\s)(?:[^\s@/.]*\p{L}\p{Ll}|[\d.,]*\d{3})[.?!]$/u, next: TITLES },
  ...CONTINUATION,
  ...OPENINGS,
  ...MARKS,

  // A time of day. One that opens the sentence goes on: "By 6 a.m. Cairo was quiet."
  {
    breaks: false,
    within: 45,
    before: /^(?:At|By|Around|About|Before|After|Since|Until|From)\s[^,]{1,25}[ap]\.?\s?m\.$/,
  },
  { breaks: false, before: CLOCK, after: AFTER_CLOCK },
  { breaks: true, before: CLOCK },
  { breaks: true, before: /\betc\.$/ },

  // Abbreviations that never end a sentence, also in a line of capitals.
  { breaks: false, word: TITLES },
  { breaks: false, word: inCapitals(TITLES), before: /^[^\p{Ll}]*$/u },
  { breaks: false, word: BEFORE_FIGURE, after: NUMERAL },
  { breaks: false, word: BEFORE_LETTER, after: /^\p{Lu}\b/u },

  // Places.
  { breaks: false, word: PLACES, after: FIGURE_OR_BRACKET },
  { breaks: false, word: PLACES, next: TITLES },
  { breaks: true, word: PLACES },

  // The pronoun, then initials and dotted acronyms: "you and I. Did", "J. Edgar", "the U.S. The".
  { breaks: true, before: /(?:^|\s)\p{Ll}+\sI\.$/u, after: /^\D/ },
  { breaks: false, word: INITIALS, after: FIGURE_OR_BRACKET },
  { breaks: true, word: INITIALS, after: /^[¿¡]/ },
  { breaks: false, word: INITIALS, after: INITIAL },
  { breaks: true, word: INITIALS, next: STARTERS },
  { breaks: false, word: INITIALS },

  // Companies, degrees, streets, months.
  { breaks: false, word: SELDOM_FINAL, after: FIGURE_OR_BRACKET },
  { breaks: false, word: SELDOM_FINAL, after: INITIAL },
  { breaks: true, word: SELDOM_FINAL, next: STARTERS },
  { breaks: true, word: SELDOM_FINAL, next: SUBJECTS },
  { breaks: false, word: SELDOM_FINAL },

  ...FIGURES,
  { breaks: true, before: /\.$/ },

  // Names with a mark of their own: "Yahoo! Finance".
  { breaks: true, word: NAMES_WITH_MARKS, next: STARTERS },
  { breaks: false, word: NAMES_WITH_MARKS },

  // A quotation and who said it: `“Why?” Smith asked`.
  { breaks: true, before: CRY_IN_QUOTES, next: STARTERS },
  { breaks: false, before: CRY_IN_QUOTES, after: SAID },
  { breaks: true, after: /^[—–]/, next: STARTERS },
  { breaks: false, after: new RegExp(String.raw`(?=^[—–])(?:${SAID.source})`, 'u') },
];
