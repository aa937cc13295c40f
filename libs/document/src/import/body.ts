import { type Block, type Dateline, type Figure, type Inline } from '../model.js';
import { type DocumentIds } from './ids.js';
import { judgeSubhead, parseAttribution, parseListItem, parseQuotation } from './body-lines.js';
import { type FoundCaption } from './caption-line.js';
import { parseDateline } from './dateline-line.js';
import { type StoryLine } from './page-lines.js';
import { type ImportLog } from './recognition.js';

/** The text of a story in blocks, with what stood at its head. */
export interface Body {
  lead?: Figure;
  dateline?: Dateline;
  blocks: Block[];
}

/** Makes blocks of the lines below the header; a figure before all text is the lead. */
export function readBody(lines: readonly StoryLine[], ids: DocumentIds, log: ImportLog): Body {
  const body: Body = { blocks: [] };
  let index = 0;
  while (index < lines.length) {
    index += readNext(lines.slice(index, index + LOOK_AHEAD), body, ids, log);
  }
  if (body.blocks.every(({ type }) => type === 'figure'))
    log.doubt('paragraph', lines.at(-1)?.number ?? 1, '', 'BODY_MISSING');
  return body;
}

/** No run of list items or figures is longer in a sane file; a longer one goes on in a block of its own. */
const LOOK_AHEAD = 200;

/** Makes one block of the first lines; answers how many it took. */
function readNext(lines: readonly StoryLine[], body: Body, ids: DocumentIds, log: ImportLog): number {
  const [line, next] = lines;
  if (line === undefined) return 1;
  if (line.figure !== undefined) return readFigures(lines, body, ids, log);
  const items = readListItems(lines);
  if (items.length > 0) return pushList(items, body, ids, log);
  const quoted = pushQuote(line, next, body, ids, log);
  if (quoted > 0) return quoted;
  const text = takeDateline(line, body, log);
  if (text !== '') pushText({ ...line, text }, next, body, ids, log);
  return 1;
}

function readFigures(lines: readonly StoryLine[], body: Body, ids: DocumentIds, log: ImportLog): number {
  const end = lines.findIndex(({ figure }) => figure === undefined);
  const run = lines.slice(0, end < 0 ? lines.length : end);
  const figures = run.map((line) => ({ line, figure: makeFigure(line, line.figure, ids, log) }));
  if (body.lead === undefined && body.blocks.every(({ type }) => type === 'figure')) {
    const lead = figures.shift();
    if (lead !== undefined) body.lead = lead.figure;
    if (lead !== undefined) log.recognise('lead', lead.line.number, lead.figure.caption);
  }
  const [first, second] = figures;
  if (figures.length === 2 && first !== undefined && second !== undefined) {
    body.blocks.push({ id: ids.next('b'), type: 'figure-pair', figures: [first.figure, second.figure] });
    log.recognise('figure-pair', first.line.number, first.line.text);
    log.doubt('figure-pair', first.line.number, first.line.text, 'PAIR_OR_TWO_FIGURES');
  } else {
    for (const { figure } of figures) body.blocks.push({ id: ids.next('b'), type: 'figure', figure });
  }
  return run.length;
}

function makeFigure(line: StoryLine, found: FoundCaption | undefined, ids: DocumentIds, log: ImportLog): Figure {
  const { caption = line.text, credit, isCertain = false } = found ?? {};
  log.recognise('caption', line.number, caption);
  if (credit !== undefined) log.recognise('credit', line.number, credit);
  if (credit === undefined) log.doubt('caption', line.number, line.text, 'CAPTION_WITHOUT_CREDIT');
  else if (!isCertain) log.doubt('caption', line.number, line.text, 'CREDIT_OR_TEXT');
  if (caption === '') log.doubt('caption', line.number, line.text, 'CREDIT_WITHOUT_CAPTION');
  return { id: ids.next('f'), alt: '', caption, ...(credit !== undefined && { credit }) };
}

interface ListLine {
  line: StoryLine;
  text: string;
  ordered: boolean;
}

/** The items that begin here; a lone dash or number begins no list, since prose may open with either. */
function readListItems(lines: readonly StoryLine[]): ListLine[] {
  const items: ListLine[] = [];
  for (const line of lines) {
    const item = line.figure === undefined ? parseListItem(line.text) : undefined;
    const isNext = item?.ordered === true ? item.number === items.length + 1 : item !== undefined;
    if (item === undefined || !isNext || item.ordered !== (items[0]?.ordered ?? item.ordered)) break;
    items.push({ line, text: item.text, ordered: item.ordered });
  }
  const isBullet = /^[•·▪●‣◦]/.test(items[0]?.line.text ?? '');
  return items.length >= 2 || isBullet ? items : [];
}

function pushList(items: readonly ListLine[], body: Body, ids: DocumentIds, log: ImportLog): number {
  const [first] = items;
  body.blocks.push({
    id: ids.next('b'),
    type: 'list',
    ordered: first?.ordered ?? false,
    items: items.map(({ text }) => ({ id: ids.next('i'), content: plain(text) })),
  });
  log.recognise('list', first?.line.number ?? 1, first?.text ?? '');
  return items.length;
}

/** A paragraph that is one quotation, with the speaker behind it or on the next line; answers how many lines it took. */
function pushQuote(line: StoryLine, next: StoryLine | undefined, body: Body, ids: DocumentIds, log: ImportLog): number {
  const quotation = parseQuotation(line.text);
  if (quotation === undefined) return 0;
  const below = next?.figure === undefined ? parseAttribution(next?.text ?? '') : undefined;
  const speaker = quotation.speaker ?? below;
  if (speaker === undefined) return 0;
  body.blocks.push({ id: ids.next('b'), type: 'quote', content: plain(quotation.words), speaker });
  log.recognise('quote', line.number, line.text);
  const isBelow = quotation.speaker === undefined && next !== undefined;
  log.recognise('speaker', isBelow ? next.number : line.number, speaker);
  return isBelow ? 2 : 1;
}

/** The text without the dateline that opens the first paragraph; everywhere else a dash is a dash. */
function takeDateline(line: StoryLine, body: Body, log: ImportLog): string {
  const isFirst = body.dateline === undefined && !body.blocks.some(({ type }) => type === 'paragraph');
  const found = isFirst ? parseDateline(line.text) : undefined;
  if (found === undefined) return line.text;
  body.dateline = found.dateline;
  log.recognise('dateline', line.number, line.text.slice(0, line.text.length - found.rest.length).trim());
  if (!found.isCertain) log.doubt('dateline', line.number, line.text, 'DATELINE_OR_TEXT');
  if (found.day !== undefined) log.doubt('dateline', line.number, found.day, 'DATELINE_DATE_LEFT_OUT');
  return found.rest;
}

function pushText(line: StoryLine, next: StoryLine | undefined, body: Body, ids: DocumentIds, log: ImportLog): void {
  const { isSubhead, isSure } = judgeSubhead(line.text, next?.figure === undefined ? next?.text : '');
  const id = ids.next('b');
  body.blocks.push(
    isSubhead ? { id, type: 'subhead', text: line.text } : { id, type: 'paragraph', content: plain(line.text) },
  );
  const part = isSubhead ? 'subhead' : 'paragraph';
  if (isSubhead) log.recognise(part, line.number, line.text);
  if (!isSure) log.doubt(part, line.number, line.text, 'SUBHEAD_OR_PARAGRAPH');
}

const plain = (text: string): Inline[] => [{ type: 'text', text }];
