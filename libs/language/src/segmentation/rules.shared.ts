import { type SegmentationRule, words } from './segmentation-rule.js';

const FIGURE = /^[#$€£]?\d/;

/** Where the shape of the text decides, before any word is looked at. They hold in every language. */
export const STRUCTURE: readonly SegmentationRule[] = [
  // A sign that belongs to the character before it: a boundary never cuts what a reader sees as one.
  { breaks: false, after: /^[\p{Grapheme_Extend}\p{Mc}\p{Emoji_Modifier}\u200d]/u },
  // A blank line ends everything.
  { breaks: true, gap: ['blank'] },
  // A stretch without a letter or a figure ("***", "…", "?!") is no sentence; it stands alone on its own line only.
  { breaks: true, before: /^[^\p{L}\p{N}]*$/u, gap: ['line'] },
  { breaks: true, after: /^[^\p{L}\p{N}]*$/u, gap: ['line'] },
  { breaks: false, before: /^[^\p{L}\p{N}]*$/u },
  { breaks: false, after: /^[^\p{L}\p{N}]*$/u },
];

const BULLET = '[•⁃◦▪●‣*]';
const ENUMERATOR = String.raw`\(?(?:\d{1,2}|\p{L}|[ivx]{2,4}|[IVX]{2,4})(?:\.\)|\.-|[.)])`;

/** Words that leave a line open: what they announce stands on the next. */
const ANNOUNCING = [
  'a an the The of to in on at by for with from and or nor but than as into his her its their our my your this that is are was were',
  'el la los las El La Los Las un una unos unas de del al en con por para sin sobre entre y e o u ni que su sus mi mis este esta es son fue',
].join(' ');

/** What follows cannot open a sentence. They come after a language's own rule for words that run into each other. */
export const CONTINUATION: readonly SegmentationRule[] = [
  // A plain word and a capitalised one between which the space was forgotten: "prices rose.Inflation".
  { breaks: true, gap: ['none'], before: /(?:^|\s)\p{Ll}{4,}[.?!]$/u, after: /^\p{Lu}\p{Ll}+[\s,]/u },
  // No space at all: addresses, files, "(EFE).-"; an opening mark may still follow.
  { breaks: false, gap: ['none'], after: /^[^¿¡«“]/ },
  // Punctuation that closes or goes on.
  { breaks: false, after: /^[,;:)\]»”%]/ },
  // Items over lines that begin in lower case: "a. keys", or bare words of which the first line is one as well.
  {
    breaks: true,
    gap: ['line'],
    head: new RegExp(`^\\s*${ENUMERATOR}\\s`, 'u'),
    after: new RegExp(`^${ENUMERATOR}\\s`, 'u'),
  },
  {
    breaks: true,
    gap: ['line'],
    head: /^\s*\p{Ll}/u,
    before: /^[^.?!…:,;]*[^.?!…:,;-]$/,
    after: /^\p{Ll}[^\n.?!…:;]{0,60}(?:\n|$)/u,
  },
  // A lower-case word, unless it is one like "iPhone"; a line behind a colon may begin with one.
  { breaks: false, before: /[^:]$/, after: /^[«“"'‘(]?\p{Ll}(?!\p{Lu})/u },
  // A dash that carries the sentence on: "? —preguntó", "! – he said".
  { breaks: false, before: /[.?!…»”"’)]$/, after: /^[—–-]{1,2}\s?\p{Ll}/u },
  // A line that breaks off inside a sentence: "the keeper of the", "On Monday,".
  { breaks: false, gap: ['line'], before: new RegExp(`(?:^|\\s)(?:${ANNOUNCING.split(' ').join('|')})$|,$`, 'u') },
  // A new line, where the one before ends with no mark: headlines, lists without stops.
  { breaks: true, gap: ['line'], before: /[^.?!…:»”"’)\]][»”"’)\]]*$|^[»”"’)\]]*$/u },
];

/** Enumerators, bullets and datelines. Their numbering is followed by the interpreter, in any language. */
export const OPENINGS: readonly SegmentationRule[] = [
  // Bullets in one line: each opens an item, when the sentence so far is one.
  { breaks: true, head: new RegExp(`^\\s*${BULLET}`), after: new RegExp(`^${BULLET}`) },
  // Hyphens do where a sentence ends before them.
  { breaks: true, head: /^\s*-\s/, before: /[.?!;]$/, after: /^-\s\p{Lu}/u },
  { breaks: false, gap: ['space'], after: /^-\s/ },
  // No mark that could end a sentence before a bullet or an enumerator.
  { breaks: false, gap: ['none', 'space'], before: /(?:^|[^\p{STerm}…»”"’')\]])[»”"’')\]]*$/u },
  // The enumerator that opens an item: "1.", "a)", "(iv)", "• 9.".
  {
    breaks: false,
    within: 20,
    before: new RegExp(`^\\s*(?:${BULLET}\\s*)?(?:${ENUMERATOR}|\\(?\\d{3}[.)])$`, 'u'),
  },
  // The number of an article or a section: "Art. 1.", "Section 12."
  { breaks: false, within: 20, before: /^\s*(?:Art(?:ículo|icle)?|Sec(?:tion|ción)?)\.?\s\d{1,3}\.$/ },
  // An enumerator inside a sentence: "what we know: 1. Rates stay."
  { breaks: false, before: /[:;]\s\(?\d{1,2}[.)]$/ },
  // "CALI, 3 nov. (EFE) —", "MADRID, 3 ene. (EFE).-": the agency of a dateline.
  { breaks: false, within: 70, after: /^\([^)]{2,30}\)\.?\s?[-–—]/ },
  { breaks: false, within: 70, before: /\)\.$/, after: /^(?:[–—]|--?)\s/ },
  // "LIMA. — El Congreso…": a place in capitals and its dash.
  { breaks: false, within: 70, before: /^(?:\p{Ll}{0,2}[^\p{Ll}])*\p{Ll}{0,2}$/u, after: /^(?:[–—]|--?)\s/ },
];

/** What a sentence goes on with behind a quotation that has sentences of its own. */
const GOING_ON =
  '(?:and|but|or|in|on|at|before|after|as|while|then|y|e|o|pero|en|antes|después|mientras|al|cuando|como)\\s';

/** Marks that end nothing, whatever the language. */
export const MARKS: readonly SegmentationRule[] = [
  // An editor's doubt: "the mayor (?) Smith", "(!)".
  { breaks: false, before: /[([][?!]+[)\]]$/ },
  // A degree written with a space: "Ph. D.".
  { breaks: false, before: /(?:^|\s)(?:Ph|Ed|Psy|Pharm|Litt)\.$/, after: /^D\./ },
  // A shortened word in brackets: "Gen. (ret.) Ruiz".
  { breaks: false, before: /\(\p{Ll}{1,6}\.\)$/u },
  // Words left out, with or without brackets and a closing quote: "[…]", "(...)", `[...]" (`.
  { breaks: false, before: /[([](?:\.{3}|…)[)\]][»”"’']*$/ },
  // Three dots that stand apart: "We will … America", "we . . . America". A fourth one would be a full stop.
  { breaks: false, before: /(?:\s|^)(?:\.{3}|…)[)\]]?$/ },
  { breaks: false, before: /(?:^|[^.\s]\s)\.\s\.\s\.$/ },
  // Two sentences in brackets or quotes that stand inside a third: "the board (it met. Nobody came.) resigned".
  { breaks: false, before: /\([^()]*$/, after: /^[^()]*\)\s?[\p{Ll},;:]/u },
  { breaks: false, before: /[“«][^“”«»]*$/, after: /^[^“”«»]*[^“”«»,.?!…][”»]\s\p{Ll}/u },
  // The same, closed by a stop, where the sentence around them plainly goes on: `'This is mad. I am off.' and left`.
  { breaks: false, before: /(?:^|[\s,:(])["“«][^"“”«»]*$/, after: new RegExp(`^[^"“”«»]*[.?!…]["”»]\\s${GOING_ON}`) },
  { breaks: false, before: /[,:]\s['‘][^'‘’]*$/, after: new RegExp(`^[^'‘’]*[.?!…]['’]\\s${GOING_ON}`) },
  // A position on the map: "26° 19' 47\" N."
  { breaks: true, before: /[°º'’′]\.?\s?\d*[°º'’′"”″]*\s?[NSEWO]\.$/, after: /^\p{L}/u },
  // A source behind a quotation: `…”. (Smith 55)`, "(Gil, 2019)".
  { breaks: false, before: /[»”"’']$/, after: /^\(\p{Lu}[\p{L}.,&\s-]{1,40}\s\d{1,4}(?:[-–]\d+)?\)/u },
];

/** What a doubtful stop waits for: figures behind it are part of the sentence unless a plain word or a full year ended it. */
export const FIGURES: readonly SegmentationRule[] = [
  // A sum opens a sentence: "2 + 2 is 4. 3 + 3 is 6."
  { breaks: true, before: /\.$/, after: /^\d+(?:[.,]\d+)?\s[+−×÷=*x]\s?\d/u },
  { breaks: true, before: /(?:\p{Ll}{4}|\d{4}|%|[»”")\]])\.$|[?!][»”")\]]*$/u, after: /^(?:\d|\p{Ll}\p{Lu})/u },
  { breaks: false, before: /\.$/, after: /^(?:\d|\p{Ll}\p{Lu})/u },
];

/** A figure that belongs to the abbreviation before it. */
export const NUMERAL = /^(?:[#$€£]?\d|[IVXLC]+\b)/;

/** A figure, a bracket or a dash: what goes on after a place or a company. */
export const FIGURE_OR_BRACKET = new RegExp(`${FIGURE.source}|^[([—–-]`);

/** One capital and its stop: an initial, of which more is to come. */
export const INITIAL = /^\p{Lu}\./u;

/** "J.", "U.S.", "Ph.D.": initials and dotted acronyms. */
export const INITIALS = /^(?:\p{Lu}\p{Ll}?\.)?(?:\p{Lu}\.)*\p{Lu}\.$/u;

/** The end of something said: a question, a cry or a hint inside quotes. */
export const CRY_IN_QUOTES = /[?!…][»”"’]+$/u;

/** Names that carry a mark of their own. */
export const NAMES_WITH_MARKS = words(
  'Yahoo! Jeopardy! Oklahoma! Yum! Guess? Panic! Wham! P!nk Oliver! Joomla! ¡HOLA! Hola! E! Chips!',
);
