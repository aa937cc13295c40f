import { type TextEdit } from '@anverso/document';
import { findUnpairedMarks } from '@anverso/language';
import { type Check, intoEnglish, intoSpanish, type Issue, type Pair, places, together } from './check.js';

/** Text of one encoding read as another: "Ã©", "â€œ", "Â¿". */
const MOJIBAKE = /Ã[\u0080-\u00bf©±³¡¶¼‰“]|â€[œ\u009d™“”˜¦]|Â[¿¡«»°º]|\ufffd/gu;
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u00ad\u200b\u2060\ufeff\u2028\u2029]/gu;

/** Characters as a web page spells them, which readers would see as they stand here. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': '’',
  '&apos;': '’',
  '&nbsp;': '\u00a0',
  '&lt;': '<',
  '&gt;': '>',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&laquo;': '«',
  '&raquo;': '»',
  '&mdash;': '—',
  '&ndash;': '–',
  '&hellip;': '…',
};
const ENTITY = /&(?:#39|[a-z]{2,6});/gu;

function characters({ sourceText, targetText }: Pair): Issue[] {
  const broken = [...targetText.matchAll(MOJIBAKE)].map(({ 0: found, index }) => ({
    matter: found,
    details: { found },
    targetSpans: [{ start: index, end: index + found.length }],
  }));
  const composed = places(targetText, /\p{L}\p{M}+/gu, ([found]) => found.normalize('NFC'));
  const entities = sourceText.includes('&')
    ? places(targetText, ENTITY, ([found]) => (sourceText.includes(found) ? undefined : ENTITIES[found]))
    : places(targetText, ENTITY, ([found]) => ENTITIES[found]);
  return [
    ...broken.slice(0, 1),
    ...together(entities),
    ...together(
      [...composed, ...places(targetText, INVISIBLE, () => '')].map((place) => ({
        ...place,
        found: place.found.normalize('NFC').replace(INVISIBLE, 'U+' + (place.found.codePointAt(0) ?? 0).toString(16)),
      })),
    ),
  ];
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** "a)" and "1)" in a list open nothing. */
const LIST_MARK = /(?:^|[\s;:,])(?:\d{1,2}|[a-zñ])$/iu;

function unbalanced(text: string): string[] {
  const open: string[] = [];
  const lonely: string[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()[\]{}]/g)) {
    const opening = PAIRS[mark];
    if (opening === undefined) open.push(mark);
    else if (open.at(-1) === opening) open.pop();
    else if (!LIST_MARK.test(text.slice(Math.max(0, index - 4), index))) lonely.push(mark);
  }
  return [...lonely, ...open];
}

function brackets({ sourceText, targetText }: Pair): Issue[] {
  const lonely = unbalanced(targetText);
  const count = (text: string): number => (text.match(/[[(]/g) ?? []).length;
  const isLost =
    unbalanced(sourceText).length === 0 &&
    count(targetText) === 0 &&
    /\([^)\d]{4,}\)|\[[^\]\d]{4,}\]/.test(sourceText) &&
    !/[—–,]/.test(targetText);
  if (lonely.join() === unbalanced(sourceText).join() && !isLost) return [];
  const found = lonely.join(' ') || '( )';
  return [{ matter: found, details: { found } }];
}

const FIRST_WORD = /^[^\p{L}\d@#]*(\p{L}[\p{L}\p{M}.]*)/u;

/** A sentence that begins with a capital in the source begins with one here; "iPhone" does not, nor does what follows a figure. */
function firstLetter({ sourceText, targetText, to }: Pair): Issue[] {
  const ours = FIRST_WORD.exec(sourceText)?.[1] ?? '';
  const match = FIRST_WORD.exec(targetText);
  const theirs = match?.[1] ?? '';
  const goesOn = /^[\s.…]*(?:\.\.\.|…)/u.test(targetText) || /^[@\w]*[.@]/u.test(theirs);
  if (match === null || goesOn || !/^\p{Lu}/u.test(ours) || !/^\p{Ll}+$/u.test(theirs)) return [];
  const end = match[0].length;
  const start = end - theirs.length;
  // What the source writes large may be a name or a unit that this language writes small: "NASA", "De Blasio".
  const isKept = ours.toLowerCase() === theirs && ours !== ours.charAt(0) + ours.slice(1).toLowerCase();
  if (isKept || !isOpening(sourceText, ours)) return [];
  const edit = { start, end: start + 1, text: theirs.charAt(0).toLocaleUpperCase(to) };
  return [{ matter: theirs, details: { found: theirs }, targetSpans: [{ start, end }], edits: [edit] }];
}

/** Whether a word stands large because it begins a sentence: of several words, with a small one behind it or a stop at the end. */
const isOpening = (text: string, word: string): boolean =>
  text.length > word.length && (/[.?!]["”’»)]*\s*$/u.test(text) || /\s\p{Ll}{3,}/u.test(text));

/** Words that may rightly follow themselves. */
const MAY_REPEAT =
  /^(?:had|that|bla|ja|je|ha|he|ay|so|very|muy|no|sí|si|never|nunca|tic|pom|chan|nos|far|really|yada|knock|tan|casi|poco|well|bueno)$/iu;
const REPEATED = /(?<![\p{L}\d'’-])([\p{L}]{2,})(\s+)\1(?![\p{L}\d'’-])/giu;

function repeated({ sourceText, targetText }: Pair): Issue[] {
  // Most texts repeat nothing, and a look at their words is cheap.
  const words = targetText.toLowerCase().split(/\s+/u);
  if (
    !words.some((word, index) => word !== '' && words[index + 1]?.startsWith(word.replace(/^[^\p{L}]+/u, '')) === true)
  )
    return [];
  const inSource = (sourceText.match(REPEATED) ?? []).length;
  const found = places(targetText, REPEATED, (match) => {
    const [first = '', second = ''] = match[0].split(/\s+/);
    const isName = /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
    return MAY_REPEAT.test(first) || isName ? undefined : match[1];
  });
  return inSource > 0 ? [] : together(found);
}

const DOMAIN_OR_ABBREVIATION = /\.(?:com|org|net|gob|gov|edu|es|mx|ar|co|io|tv|info|pdf|js)\b/iu;

function spaces({ sourceText, targetText }: Pair): Issue[] {
  const doubled = places(targetText, /(?<=\S) {2,}(?=\S)|\t+/gu, () => ' ');
  const before =
    sourceText.match(/\s[,;]/u) !== null
      ? []
      : places(targetText, /(?<=[\p{L}\d)”»’%]) +([,;:.?!…])(?=\s|$|[”»’"])/gu, (match) =>
          /^ +\.\.|^ +…/.test(match[0]) ? undefined : match[1],
        );
  const inside = places(targetText, /([([¿¡«“]) +(?=\S)|(?<=\S) +([)\]»”])/gu, (match) => match[1] ?? match[2]);
  const missing = places(
    targetText,
    /(?<=\p{Ll}{2})([,;:])(?=\p{L}{2})|(?<=\p{Ll}{2})([.?!])(?=[¿¡«“]?\p{Lu}\p{Ll})/gu,
    (match) => {
      const around = targetText.slice(Math.max(0, match.index - 15), match.index + 12);
      return /@|:\/\/|www\./.test(around) ||
        DOMAIN_OR_ABBREVIATION.test(around) ||
        sourceText.includes(around.slice(13, 18))
        ? undefined
        : `${match[0]} `;
    },
  );
  return together(
    [...doubled, ...before, ...inside, ...missing].map((place) => ({
      ...place,
      found: visible(targetText, place),
    })),
  );
}

/** A space shows with its neighbours. */
const visible = (text: string, { start, end }: TextEdit): string =>
  text.slice(Math.max(0, start - 6), end + 6).replace(/ /g, '␣');

function edgeSpaces({ sourceText, targetText }: Pair): Issue[] {
  const [head = '', tail = ''] = [/^\s*/.exec(sourceText)?.[0], /\s*$/.exec(sourceText)?.[0]];
  const [ownHead = '', ownTail = ''] = [/^\s*/.exec(targetText)?.[0], /\s*$/.exec(targetText)?.[0]];
  const edits: TextEdit[] = [];
  if (head.length !== ownHead.length) edits.push({ start: 0, end: ownHead.length, text: head });
  if (tail.length !== ownTail.length)
    edits.push({ start: targetText.length - ownTail.length, end: targetText.length, text: tail });
  return edits.length === 0 ? [] : [{ matter: `${ownHead.length} ${ownTail.length}`, edits }];
}

const FINAL = /(\.{3}|…|[.?!:;,])?["”»’)\]\s]*(\.{3}|…|[.?!:;,])?["”»’)\]\s]*$/u;
/** A stop that belongs to an abbreviation ends a sentence only perhaps. */
const ENDS_SHORT =
  /(?:\b\p{L}\.\s?)+\p{L}\.["”»’)]*\s*$|(?<!\p{L})(?:Inc|Jr|Sr|Co|Corp|Ltd|etc|St|UU|[ap]\.?\s?m|D\.\s?C|S\.\s?A|cía|núm|No|vs|Bros)\.["”»’)]*\s*$/iu;

function finalMark(text: string): string {
  const found = FINAL.exec(text);
  const mark = found?.[2] ?? found?.[1] ?? '';
  return mark === '...' ? '…' : mark;
}

function endPunctuation({ sourceText, targetText, unitKind }: Pair): Issue[] {
  const ours = finalMark(sourceText);
  const theirs = finalMark(targetText);
  const isSame =
    ours === theirs || (ENDS_SHORT.test(sourceText) && theirs === '') || (ENDS_SHORT.test(targetText) && ours === '');
  // A question in a quotation: English closes with it, Spanish closes the sentence after it.
  const isQuoted = /[?!…][”"»’]+\.?\s*$/u.test(targetText) || /[?!…][”"»’]+\.?\s*$/u.test(sourceText);
  if (isSame || isQuoted || unitKind === 'alt') return [];
  const bare = targetText.replace(/[\s"”»’)\]]*$/u, '');
  const end = targetText.trimEnd().length;
  const edits: TextEdit[] =
    theirs === '' && !/["”»’)\]]$/u.test(targetText.trimEnd())
      ? [{ start: end, end, text: ours }]
      : ours === '' && /[.]$/u.test(bare)
        ? [{ start: bare.length - 1, end: bare.length, text: '' }]
        : [];
  return [{ matter: `${ours} | ${theirs}`, details: { source: ours || '—', target: theirs || '—' }, edits }];
}

function doubled({ sourceText, targetText }: Pair): Issue[] {
  const found = [
    ...places(targetText, /(?<![.\p{Lu}])\.\.(?!\.)|,{2,}|;{2,}|:{2,}/gu, ([mark]) => mark.charAt(0)),
    ...places(targetText, /([?!])(["”»’)]?)\.(?!\.)/gu, (match) => (match[2] === '' ? match[1] : undefined)),
    ...places(targetText, /\.{4,}/gu, () => '...'),
    ...places(targetText, /\.([”»’])\./gu, (match) => `${match[1] ?? ''}.`),
  ];
  return together(found.filter(({ found: mark }) => !sourceText.includes(mark)));
}

function openingMarks({ targetText }: Pair): Issue[] {
  const unpaired = findUnpairedMarks(targetText);
  if (unpaired.length === 0) return [];
  const marks = unpaired.map(({ mark }) => mark).join(' ');
  return [
    {
      matter: unpaired.map(({ mark, index }) => `${mark}${targetText.slice(Math.max(0, index - 12), index)}`).join(' '),
      details: { marks },
      targetSpans: unpaired.map(({ index }) => ({ start: index, end: index + 1 })),
      edits: unpaired.flatMap(({ mark, index }) => openingFor(targetText, mark, index)),
    },
  ];
}

/** Where an opening mark is missing: at the beginning of the sentence, the quotation or the clause after a colon that only closes. */
function openingFor(text: string, mark: string, index: number): TextEdit[] {
  if (mark === '¿' || mark === '¡') return [];
  const before = text.slice(0, index).replace(/[?!]+$/u, '');
  const starts = [...before.matchAll(/[.?!…:;][”»"’)]*\s+|[«“‘(—]\s?|(?<=^|\s)"/gu)];
  const last = starts.at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  const start = from + (/^["'«“‘(—–\s-]*/u.exec(before.slice(from))?.[0].length ?? 0);
  return start < index ? [{ start, end: start, text: mark === '?' ? '¿' : '¡' }] : [];
}

function leftoverOpenings({ targetText }: Pair): Issue[] {
  return together(places(targetText, /[¿¡]/gu, () => '')).map((issue) => ({
    ...issue,
    details: { marks: issue.details?.found ?? '' },
  }));
}

/** Marks and spaces, in any language. */
export const PUNCTUATION_CHECKS: readonly Check[] = [
  { id: 'characters', type: 'characters', severity: 'warning', find: characters },
  { id: 'opening-marks', type: 'typographical', severity: 'warning', applies: intoSpanish, find: openingMarks },
  { id: 'opening-marks', type: 'typographical', severity: 'blocking', applies: intoEnglish, find: leftoverOpenings },
  {
    id: 'foreign-marks',
    type: 'locale-violation',
    severity: 'blocking',
    applies: intoEnglish,
    find: ({ targetText }) => together(places(targetText, /[«»]/gu, ([mark]) => (mark === '«' ? '“' : '”'))),
  },
  { id: 'first-letter', type: 'typographical', severity: 'warning', find: firstLetter },
  { id: 'brackets', type: 'typographical', severity: 'warning', find: brackets },
  { id: 'repeated-word', type: 'duplication', severity: 'warning', find: repeated },
  { id: 'spaces', type: 'whitespace', severity: 'warning', find: spaces },
  { id: 'edge-spaces', type: 'whitespace', severity: 'warning', find: edgeSpaces },
  { id: 'end-punctuation', type: 'typographical', severity: 'warning', find: endPunctuation },
  { id: 'double-punctuation', type: 'typographical', severity: 'warning', find: doubled },
];
