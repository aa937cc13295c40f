import { type Quotation } from '@anverso/language';
import { type Check, intoEnglish, type Issue, type Pair, places, together } from './check.js';
import { falseFriends, FALSE_FRIENDS_EN } from './false-friends.js';
import { isHeadline, wordsAfterFirst } from './headlines.js';
import { wrongQuoteMarks } from './quote-marks.js';
import { BRITISH } from './spelling.js';

const CURLY = [
  ['“', '”'],
  ['‘', '’'],
] as const;

/** “” then ‘’; a headline may begin with ‘’. */
function quoteMarks(pair: Pair): Issue[] {
  const { targetText } = pair;
  const isRight = ({ opening, closing, depth }: Quotation): boolean => {
    const [open, close] = CURLY[depth % 2 === 0 ? 0 : 1];
    const isSingle = isHeadline(pair) && depth === 0 && (opening === '‘' || closing === '’');
    const isElsewhere = /[«»]/u.test(opening + closing);
    return isSingle || isElsewhere || ((opening === open || opening === '') && (closing === close || closing === ''));
  };
  return wrongQuoteMarks(targetText, { isRight, marksAt: (depth) => CURLY[depth % 2 === 0 ? 0 : 1] });
}

function quotePunctuation({ targetText }: Pair): Issue[] {
  return together(
    places(targetText, /([”"’]?[”"])([.,])(?!\d)/gu, (match) => {
      const [, closing = '', mark = ''] = match;
      const before = targetText.charAt(match.index - 1);
      const isOpeningStraight = closing === '"' && /\s|^$/u.test(before);
      return isOpeningStraight ? undefined : /[?!,.]/u.test(before) ? closing : mark + closing;
    }),
  );
}

function apostrophes({ targetText }: Pair): Issue[] {
  return together([
    ...places(targetText, /(?<=\p{L})'(?=\p{L})/gu, () => '’'),
    ...places(targetText, /(?<=s)'(?=\s\p{Ll})/gu, () => '’'),
    ...places(targetText, /(?<=^|\s)[‘'](?=\d0s\b)/gu, () => '’'),
    ...places(targetText, /\b((?:1[89]|20)\d0|\d0)['’]s\b/gu, (match) => `${match[1] ?? ''}s`),
  ]);
}

/** A spaced hyphen is a dash; a Spanish dash hugs its aside, an English one stands alike on both sides. */
function dashes({ targetText, style }: Pair): Issue[] {
  const { dash } = style.english;
  const written = dash === 'closed' ? '—' : ' — ';
  return together([
    ...places(targetText, /(?<=[\p{L}”’,)])\s(?:-|--|–)\s(?=[\p{L}“‘(])/gu, (match) =>
      /^[\p{Lu}\s.,()]+$/u.test(targetText.slice(0, match.index)) ? undefined : written,
    ),
    ...places(targetText, /(?<=\S)\s—(?=[\p{L}“‘\d])|(?<=[\p{L}”’\d])—\s(?=\S)/gu, () => written),
    ...(dash === 'spaced' ? places(targetText, /(?<=[\p{L}”])—(?=[\p{L}“])/gu, () => written) : []),
    ...(dash === 'closed' ? places(targetText, /(?<=[\p{Ll}”])\s—\s(?=[\p{L}“])/gu, () => written) : []),
    ...places(targetText, /^—\s?(?=[\p{L}“¿])/gu, () => ''),
  ]);
}

const SERIES = /(?<=,\s(?:[\p{L}'’-]+\s){0,2}[\p{L}'’-]+)(,?)\s(and|or)\s/gu;

function serialComma({ targetText, style }: Pair): Issue[] {
  const { serialComma: policy } = style.english;
  if (policy === 'either') return [];
  const isSeries = (match: RegExpExecArray): boolean =>
    /\p{L}+,\s(?:[\p{L}'’-]+\s){0,2}[\p{L}'’-]+$/u.test(targetText.slice(0, match.index));
  return together(
    places(targetText, SERIES, (match) => {
      const hasComma = match[1] === ',';
      if (!isSeries(match) || hasComma === (policy === 'always')) return undefined;
      return `${policy === 'always' ? ',' : ''} ${match[2] ?? ''} `;
    }),
  );
}

const SMALL =
  /^(?:a|an|the|and|or|but|nor|for|of|in|on|at|to|by|from|with|as|into|over|after|up|off|out|per|via|vs|que|de)$/iu;

/** Title case where the house writes headlines like sentences; what the source spells alike is a name. */
function loweredTitle(words: readonly { text: string; start: number; end: number }[], sourceText: string) {
  const large = words.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && !sourceText.includes(text));
  const isTitle = words.length > 2 && large.length / words.length > 0.6;
  return isTitle ? large.map((word) => ({ ...word, text: word.text.toLowerCase(), found: word.text })) : [];
}

const finalStop = (text: string) => places(text, /(?<![.…]|\p{Lu}|[ap]\.m)\.\s*$/gu, () => '');

function headlineCase({ targetText, sourceText, style }: Pair): Issue[] {
  const words = wordsAfterFirst(targetText).filter(({ text }) => !SMALL.test(text) && /\p{L}{2}/u.test(text));
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text));
  const share = words.length === 0 ? 0 : small.length / words.length;
  const { headlineCase: policy } = style.english;
  const isTitle = policy === 'title' || (policy === 'either' && share < 0.35 && words.length > 2);
  if (policy === 'sentence') return together([...loweredTitle(words, sourceText), ...finalStop(targetText)]);
  const wrong = isTitle ? small : [];
  return together([
    ...wrong.map(({ text, start, end }) => ({
      start,
      end,
      text: text.charAt(0).toUpperCase() + text.slice(1),
      found: text,
    })),
    ...finalStop(targetText),
  ]);
}

const CAPITALS =
  /(?<![\p{L}@#./_-])(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december|english|spanish|french|german|italian|portuguese|chinese|japanese|russian|mexican|american|british|colombian|argentine|chilean|peruvian|venezuelan|brazilian|ecuadorian|bolivian|uruguayan|paraguayan|cuban|canadian|european|african|asian|latin\samerican|israeli|palestinian|ukrainian|iranian|catholic|muslim|jewish|christian)(s?)(?![\p{L}@./_’'-]*[@/]|[\p{L}_])/gu;

function capitals({ targetText }: Pair): Issue[] {
  return together([
    ...places(targetText, /(?<=^|[\s“(])i(?=\s|['’](?:m|d|ve|ll)\b)/gu, () => 'I'),
    ...places(targetText, CAPITALS, ([word]) => word.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())),
  ]);
}

const swapMarks = (number: string): string => number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

function numberFormat({ targetText, sourceText }: Pair): Issue[] {
  const copied = (pattern: RegExp) =>
    places(targetText, pattern, (match) => (sourceText.includes(match[0]) ? swapMarks(match[0]) : undefined));
  return together([
    ...copied(/(?<![\d.,$])[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?(?!\d|\.\d)/gu),
    ...copied(/(?<![\d.,:])\d+,\d{1,2}(?!\d|[.,]\d)/gu),
    ...places(targetText, /(?<=\d)[\s\u00a0\u202f]%/gu, () => '%'),
    ...places(targetText, /([$€£])\s(?=\d)/gu, (match) => match[1]),
    ...places(targetText, /(?<![\d.,])(\d[\d.,]*)\s?([€$£])(?!\d)/gu, (match) => `${match[2] ?? ''}${match[1] ?? ''}`),
  ]);
}

function clockFormat({ targetText }: Pair): Issue[] {
  return together([
    ...places(targetText, /(?<=\d)(?::00)?\s?([ap])\.?\s?m\b\.?/giu, (match) =>
      /^\s[ap]\.m\.$/u.test(match[0]) ? undefined : ` ${(match[1] ?? '').toLowerCase()}.m.`,
    ),
    ...places(
      targetText,
      /(?<![\d:])(1[3-9]|2[0-3]):([0-5]\d)(?!\d|:\d)(?:\s?h(?:ours|rs)?\b)?(?!\s(?:GMT|UTC))/gu,
      (match) => {
        const minutes = match[2] === '00' ? '' : `:${match[2] ?? ''}`;
        return `${Number(match[1]) - 12}${minutes} p.m.`;
      },
    ),
  ]);
}

const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?${MONTH}(?:,?\s(\d{4}))?(?!\p{L})`,
  'gu',
);
const ORDINAL_DAY = new RegExp(String.raw`${MONTH}\s(\d{1,2})(?:st|nd|rd|th)(?!\p{L})`, 'gu');

function dates({ targetText, style }: Pair): Issue[] {
  if (style.english.dateOrder !== 'month-first') return [];
  return together([
    ...places(
      targetText,
      DAY_FIRST,
      ([, day = '', month = '', year]) => `${month} ${day}${year === undefined ? '' : `, ${year}`}`,
    ),
    ...places(targetText, ORDINAL_DAY, ([, month = '', day = '']) => `${month} ${day}`),
  ]);
}

const SHORT_MONTHS: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};
/** A month in the line of place, day and agency that a story begins with. */
const DATELINE_MONTH = new RegExp(
  String.raw`(?<=^\p{Lu}[\p{Lu}\s.,]{2,40}(?:\([^)]{2,20}\)\s?)?,?\s)(${Object.keys(SHORT_MONTHS).join('|')})(?=\s\d{1,2}(?:,\s\d{4})?\s?(?:\([^)]{2,20}\)\s?)?[—–-])`,
  'gu',
);

function datelineMonth({ targetText }: Pair): Issue[] {
  return together(places(targetText, DATELINE_MONTH, ([month]) => SHORT_MONTHS[month]));
}

/** "a million people" where Spanish has "un millón": counted out only beside other numbers. */
function oneMillion({ targetText, sourceText }: Pair): Issue[] {
  if (!/(?<!\p{L})un\s(?:millón|billón)(?!\p{L})/iu.test(sourceText)) return [];
  return together(
    places(targetText, /(?<![\p{L}-])(one)(?=\s(?:million|trillion)(?!\p{L}|-|\s(?:and|one|two|\d)))/giu, ([word]) =>
      word === 'One' ? 'A' : 'a',
    ),
  );
}

function spelling({ targetText, style, sourceText }: Pair): Issue[] {
  const wanted = style.english.spelling === 'us' ? BRITISH.toAmerican : BRITISH.toBritish;
  return together(
    places(targetText, /(?<![\p{L}'’-])\p{L}{4,}(?![\p{L}])/gu, ([word]) => {
      const other = wanted.get(word.toLowerCase());
      const isName = /^\p{Lu}/u.test(word) && sourceText.includes(word);
      if (other === undefined || isName) return undefined;
      return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    }),
  );
}

const rule = (id: Check['id'], type: Check['type'], severity: Check['severity'], find: Check['find']): Check => ({
  id,
  type,
  severity,
  applies: intoEnglish,
  find,
});

/** English as the house writes it: the AP in marks and numbers. */
export const ENGLISH_CHECKS: readonly Check[] = [
  rule('en-quote-marks', 'locale-violation', 'warning', quoteMarks),
  rule('en-quote-punctuation', 'locale-violation', 'warning', quotePunctuation),
  rule('en-apostrophes', 'typographical', 'hint', apostrophes),
  rule('en-dashes', 'locale-violation', 'warning', dashes),
  rule('en-serial-comma', 'style', 'hint', serialComma),
  {
    ...rule('en-headline-case', 'style', 'hint', headlineCase),
    applies: (pair) => intoEnglish(pair) && isHeadline(pair),
  },
  rule('en-capitals', 'locale-violation', 'warning', capitals),
  rule('en-number-format', 'locale-violation', 'warning', numberFormat),
  rule('en-clock-format', 'locale-violation', 'hint', clockFormat),
  rule('en-dateline', 'locale-violation', 'hint', dates),
  rule('en-dateline-month', 'locale-violation', 'hint', datelineMonth),
  rule('en-a-million', 'style', 'hint', oneMillion),
  rule('en-spelling', 'misspelling', 'hint', spelling),
  rule('en-false-friends', 'mistranslation', 'warning', (pair) => falseFriends(pair, FALSE_FRIENDS_EN)),
];
