import { type Locale } from '@anverso/kernel';
import { parseByline } from './byline-line.js';
import { type FoundCaption, isCreditAlone, parseCaption, splitCaptions } from './caption-line.js';
import { parseDate } from './date-line.js';
import { parseDateline } from './dateline-line.js';
import { findFurniture, type Furniture } from './furniture.js';
import { endsAsSentence, type Line } from './lines.js';
import { type ImportDoubt, type ImportLog } from './recognition.js';

/** A line of the story itself, when the page around it is taken away. */
export interface StoryLine extends Line {
  figure?: FoundCaption;
}

/** Whatever stands lower than this many lines is not the top of a page. */
const LONGEST_TOP = 60;
/** From this length on a line that ends as a sentence is prose. */
const PROSE = 80;
/** A sentence that stands there twice is a caption only up to this length. */
const LONGEST_BARE_CAPTION = 300;
/** A related story's title is at most this long. */
const LONGEST_TITLE = 160;

/** Takes the page away from around a story: furniture, what follows the story, and what stands there twice. */
export function takeStoryLines(lines: readonly Line[], locale: Locale, log: ImportLog): StoryLine[] {
  const withoutPage = leaveOutFurniture(joinCredits(lines), locale, log);
  const withFigures = withoutPage.map((line): StoryLine => {
    const figure = parseCaption(line.text);
    return figure === undefined ? line : { ...line, figure };
  });
  return leaveOutRepeats(withFigures, log);
}

/** A credit on a line of its own goes to its caption; several captions on one line are taken apart. */
function joinCredits(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && isCreditAlone(line.text) && parseCaption(last.text) === undefined) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    } else {
      joined.push(...splitCaptions(line.text).map((text) => ({ ...line, text })));
    }
  }
  return joined;
}

/** The lines without what stands around a story; each that goes is in the account. */
export function leaveOutFurniture(lines: readonly Line[], locale: Locale, log: ImportLog): Line[] {
  const bodyFrom = bodyStart(lines, locale);
  let mode: Furniture | 'story' = 'story';
  let hasBody = false;
  return lines.filter((line, index) => {
    const furniture = findFurniture(line.text);
    if (furniture !== undefined) {
      log.recognise('furniture', line.number, line.text);
      mode = nextMode(mode, furniture, hasBody);
      return false;
    }
    const reason = leftOutAs(mode, line, lines[index + 1], lines[index - 1]);
    if (reason === undefined) {
      if (mode === 'related') mode = 'story';
      hasBody ||= index >= bodyFrom && endsAsSentence(line.text) && parseCaption(line.text) === undefined;
      if (mode === 'reader-question') log.doubt('paragraph', line.number, line.text, 'TEXT_AFTER_END');
      return true;
    }
    log.recognise('furniture', line.number, line.text);
    log.doubt('furniture', line.number, line.text, reason);
    return false;
  });
}

/** The story is over at the reader's question or the comments, but only once it has begun: some pages show both on top. */
function nextMode(mode: Furniture | 'story', found: Furniture, hasBody: boolean): Furniture | 'story' {
  if (found === 'related') return mode === 'story' ? 'related' : mode;
  if (found === 'furniture' || !hasBody || mode === 'comments') return mode;
  return found;
}

/** Why a line goes with the furniture before it, or undefined when it belongs to the story all the same. */
function leftOutAs(mode: Furniture | 'story', line: Line, next?: Line, before?: Line): ImportDoubt | undefined {
  if (mode === 'story' || parseCaption(line.text)?.isCertain === true) return undefined;
  const isProse = isProseLine(line);
  if (mode === 'comments') return 'COMMENT_LEFT_OUT';
  if (mode === 'reader-question') return isProse ? undefined : 'TEXT_AFTER_END';
  const isTitle = !/[.;:]$/.test(line.text) && line.text.length <= LONGEST_TITLE;
  const isSubhead = next !== undefined && isProseLine(next) && before !== undefined && !findFurniture(before.text);
  return isTitle && !isSubhead ? 'RELATED_LEFT_OUT' : undefined;
}

const isProseLine = ({ text }: Line): boolean => text.length >= PROSE && endsAsSentence(text);

/** The last line that only the top of a story has, or the first line. */
function bodyStart(lines: readonly Line[], locale: Locale): number {
  return lines.slice(0, LONGEST_TOP).reduce((start, { text }, index) => {
    const isTop =
      parseByline(text, locale)?.isCertain === true ||
      parseDateline(text)?.isCertain === true ||
      parseDate(text, locale) !== undefined;
    if (!isTop) return start;
    const prose = lines.slice(start, index).filter((line) => isProseLine(line) && !parseCaption(line.text));
    return prose.length < 2 ? index : start;
  }, 0);
}

/** A page shows a caption under its picture and again in its gallery, and a headline in its title and again above the text. */
function leaveOutRepeats(lines: readonly StoryLine[], log: ImportLog): StoryLine[] {
  const captions = new Set(lines.flatMap(({ figure }) => (figure === undefined ? [] : fold(figure.caption))));
  const shown = new Set<string>();
  const kept: StoryLine[] = [];
  for (const line of lines) {
    const last = kept.at(-1);
    const key = fold(line.figure?.caption ?? line.text);
    const isRepeatedCaption = line.figure === undefined ? captions.has(key) : key !== '' && shown.has(key);
    const isRepeatedLine = last !== undefined && last.figure === undefined && fold(last.text) === key;
    if (isRepeatedCaption || isRepeatedLine) log.recognise('duplicate', line.number, line.text);
    else kept.push(line);
    if (line.figure !== undefined) shown.add(key);
    // The same sentence twice in a row is a caption without its credit; the same title twice is a headline.
    if (isRepeatedLine && kept.length > 1 && line.text.endsWith('.') && line.text.length <= LONGEST_BARE_CAPTION) {
      kept[kept.length - 1] = { ...last, figure: { caption: last.text, isCertain: false } };
    }
  }
  return kept;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
}
