import { invalidInput, type Locale } from '@anverso/kernel';
import { type FoundByline, parseByline, splitNames } from './byline-line.js';
import { type FoundDate, parseDate } from './date-line.js';
import { parseDateline } from './dateline-line.js';
import { endsAsSentence } from './lines.js';
import { type StoryLine } from './page-lines.js';
import { type ImportLog } from './recognition.js';
import { breadcrumbSection, isSectionName } from './section-names.js';

/** What stands above the text of a story. */
export interface Header {
  section?: string;
  headline: string;
  dek?: string;
  byline: string[];
  date?: string;
}

type Draft = Partial<Omit<Header, 'byline'>> & { byline: string[] };

/** A dateline, byline or date counts as the end of the header when at most this many other lines stand before it. */
const HEADER_TEXTS = 5;
const LONGEST_HEADLINE = 200;
const LONGEST_DEK = 400;
/** A dek that nothing marks as one is at most this long. */
const LONGEST_BARE_DEK = 220;
const PROSE = 60;

const LABELS: Readonly<Record<string, keyof Draft>> = {
  section: 'section',
  sección: 'section',
  headline: 'headline',
  title: 'headline',
  titular: 'headline',
  título: 'headline',
  dek: 'dek',
  summary: 'dek',
  sumario: 'dek',
  bajada: 'dek',
  author: 'byline',
  autor: 'byline',
  autora: 'byline',
  byline: 'byline',
};

/** Reads what stands above the text; answers it with the lines that are left, figures among them, in their order. */
export function readHeader(
  lines: readonly StoryLine[],
  locale: Locale,
  log: ImportLog,
): { header: Header; body: StoryLine[] } {
  const end = headerEnd(lines, locale);
  const draft: Draft = { byline: [] };
  const texts: StoryLine[] = [];
  const above = lines.slice(0, end);
  const byline = chooseByline(above, locale);
  for (const line of above) {
    if (line.figure === undefined && !takeByShape(line, line === byline, draft, locale, log)) texts.push(line);
  }
  const [first] = lines.slice(end);
  const left = new Set(takeTexts(texts, first, draft, log));
  const { headline } = draft;
  if (headline === undefined) throw invalidInput('IMPORT_NO_HEADLINE');
  const body = [...above.filter((line) => line.figure !== undefined || left.has(line)), ...lines.slice(end)];
  return { header: { ...draft, headline }, body: markBareCaption(body, left, log) };
}

/** The index of the first line of the text. */
function headerEnd(lines: readonly StoryLine[], locale: Locale): number {
  let texts = 0;
  let end = 0;
  let isClosed = false;
  const lastText = lines.findLastIndex(({ figure }) => figure === undefined);
  for (const [index, line] of lines.entries()) {
    if (line.figure !== undefined) continue;
    if (opensText(line.text)) return index;
    // A byline with nothing below is a signature.
    const isMark = isBylineOf(line, locale)
      ? index > 0 && index < lastText
      : parseDate(line.text, locale) !== undefined;
    if (isMark && !isClosed) end = index + 1;
    if (!isMark) texts += 1;
    // Below byline or date a sentence is text: a date further down heads a part of it.
    isClosed ||= end > 0 && !isMark && line.text.length >= PROSE && endsAsSentence(line.text);
    if (texts > HEADER_TEXTS) break;
  }
  return end > 0 ? end : bareHeaderEnd(lines);
}

/** A dateline before a sentence; `CARACAS: …` or `CARACAS — Teachers March` above the text is a headline. */
function opensText(text: string): boolean {
  const found = parseDateline(text);
  if (found === undefined) return false;
  return found.isCertain ? found.rest === '' || endsAsSentence(text) : text.length >= PROSE && endsAsSentence(text);
}

/** Without byline, date and dateline: a section, the headline, and one sentence more if it can be a dek. */
function bareHeaderEnd(lines: readonly StoryLine[]): number {
  const texts = lines.flatMap((line, index) => (line.figure === undefined ? [{ ...line, index }] : []));
  const [first, second] = texts;
  if (first === undefined) return 0;
  const skip = second !== undefined && isSectionLine(first.text, second.text) ? 1 : 0;
  const headline = texts[skip] ?? first;
  const [dek, next] = texts.slice(skip + 1);
  const isDek =
    dek !== undefined && next !== undefined && dek.text.length <= LONGEST_BARE_DEK && !parseDateline(dek.text);
  const isFollowedByText = isDek && (next.text.length > dek.text.length || lines[dek.index + 1]?.figure !== undefined);
  return (isFollowedByText ? dek.index : headline.index) + 1;
}

/** Takes what its shape alone tells: byline, date, labelled lines. */
function takeByShape(line: StoryLine, isByline: boolean, draft: Draft, locale: Locale, log: ImportLog): boolean {
  const byline = isByline ? parseByline(line.text, locale) : undefined;
  if (byline !== undefined) {
    takeByline(line, byline, draft, log);
    return true;
  }
  const date = parseDate(line.text, locale);
  if (date !== undefined) {
    takeDate(line, date, draft, log);
    return true;
  }
  const [, label = '', value = ''] = /^(\p{L}{3,10})\s*:\s+(.+)$/u.exec(line.text) ?? [];
  const part = LABELS[label.toLowerCase()];
  if (part === undefined || (part === 'byline' ? draft.byline.length > 0 : draft[part] !== undefined)) return false;
  if (part === 'byline') draft.byline = splitNames(value);
  else draft[part] = value;
  log.recognise(part, line.number, value);
  return true;
}

function takeByline(
  line: StoryLine,
  { names, date, rest, isCertain }: FoundByline,
  draft: Draft,
  log: ImportLog,
): void {
  draft.byline = names;
  log.recognise('byline', line.number, names.join(', '));
  if (date !== undefined) takeDate(line, date, draft, log);
  if (rest !== undefined) log.doubt('byline', line.number, rest, 'BYLINE_REST_LEFT_OUT');
  if (!isCertain && names.some((name) => !name.includes(' '))) {
    log.doubt('byline', line.number, line.text, 'BYLINE_OR_TEXT');
  }
}

function takeDate(line: StoryLine, { date, isAmbiguous }: FoundDate, draft: Draft, log: ImportLog): void {
  log.recognise('date', line.number, line.text);
  if (draft.date !== undefined && draft.date !== date) log.doubt('date', line.number, line.text, 'SECOND_DATE');
  else if (isAmbiguous) log.doubt('date', line.number, line.text, 'DAY_OR_MONTH');
  draft.date ??= date;
}

/** Names what is left by its place: section, headline, dek. Answers the lines that are none of them. */
function takeTexts(texts: StoryLine[], body: StoryLine | undefined, draft: Draft, log: ImportLog): StoryLine[] {
  const left = takeSection(texts, draft, log);
  const [first] = left;
  if (
    draft.headline === undefined &&
    first !== undefined &&
    isHeadline(first.text, left.length > 1 || draft.byline.length > 0)
  ) {
    left.shift();
    draft.headline = first.text;
    log.recognise('headline', first.number, first.text);
    if (endsAsSentence(first.text) && first.text.endsWith('.')) {
      log.doubt('headline', first.number, first.text, 'HEADLINE_OR_PARAGRAPH');
    }
  }
  const [dek] = left;
  if (draft.dek === undefined && dek !== undefined && dek.text.length <= LONGEST_DEK) {
    left.shift();
    draft.dek = dek.text;
    log.recognise('dek', dek.number, dek.text);
    const isMarked = draft.byline.length > 0 || draft.date !== undefined || opensText(body?.text ?? '');
    if (!isMarked || body === undefined) log.doubt('dek', dek.number, dek.text, 'DEK_OR_PARAGRAPH');
  }
  return left;
}

function takeSection(texts: readonly StoryLine[], draft: Draft, log: ImportLog): StoryLine[] {
  const [first, second] = texts;
  if (draft.section !== undefined || first === undefined || second === undefined) return [...texts];
  const line = isSectionLine(first.text, second.text) ? first : texts.find(({ text }) => isSectionName(text));
  if (line === undefined) return [...texts];
  const name = breadcrumbSection(line.text) ?? line.text;
  draft.section = name;
  log.recognise('section', line.number, line.text);
  if (!isSectionName(name)) log.doubt('section', line.number, line.text, 'SECTION_OR_HEADLINE');
  return texts.filter((other) => other !== line);
}

/** A first line is a section when it is known as one, or when it is a word or two above a longer line without a stop. */
function isSectionLine(first: string, second: string): boolean {
  if (isSectionName(first) || breadcrumbSection(first) !== undefined) return true;
  const isShort = first.length <= 25 && first.split(' ').length <= 2 && !/[\d.!?:,]/.test(first);
  return isShort && second.length > 25 && !endsAsSentence(second);
}

function isHeadline(text: string, hasCompany: boolean): boolean {
  if (text.length > LONGEST_HEADLINE || opensText(text)) return false;
  const isProse = text.endsWith('.') && !/(?:\p{Lu}\.){2}$|\bU{2}\.$/u.test(text);
  return !isProse || (hasCompany && text.length <= 100 && !/[.!?] \p{Lu}/u.test(text));
}

function chooseByline(lines: readonly StoryLine[], locale: Locale): StoryLine | undefined {
  const found = lines.filter((line) => isBylineOf(line, locale));
  const certain = found.find(({ text }) => parseByline(text, locale)?.isCertain === true);
  return certain ?? found.find((line) => line !== lines[0]) ?? (lines.length > 1 ? found[0] : undefined);
}

const isBylineOf = (line: StoryLine, locale: Locale): boolean =>
  line.figure === undefined && parseByline(line.text, locale) !== undefined;

/** A further sentence above the byline is most likely the caption of the lead, its credit lost in copying. */
function markBareCaption(body: readonly StoryLine[], left: ReadonlySet<StoryLine>, log: ImportLog): StoryLine[] {
  const hasLead = body.slice(0, left.size + 1).some(({ figure }) => figure !== undefined);
  const bare = hasLead ? undefined : [...left].find(({ text }) => endsAsSentence(text) && text.length <= LONGEST_DEK);
  return body.map((line) => {
    if (line === bare) return { ...line, figure: { caption: line.text, isCertain: false } };
    if (left.has(line)) log.doubt('paragraph', line.number, line.text, 'HEADER_TEXT');
    return line;
  });
}
