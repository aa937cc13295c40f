/** A quoted span; one that was opened in an earlier sentence, or ends in a later one, lacks a mark. */
export interface Quotation {
  readonly opening: string;
  readonly closing: string;
  readonly start: number;
  readonly end: number;
  /** 0 for a quotation of the text itself, 1 for one inside it. */
  readonly depth: number;
}

const CLOSING_OF: Readonly<Record<string, string>> = { '«': '»', '“': '”', '‘': '’', '„': '“' };
const MARK = /[«»“”„"‘’']/gu;
/** Elided years and words: ’90s, ’em. */
const ELISION = /^(?:\d|(?:em|til|tis|twas|cause|round|n)\b)/iu;

interface Open {
  mark: string;
  index: number;
}

/** Finds quotations by their marks, those inside others included; apostrophes are none. */
export function findQuotations(text: string): Quotation[] {
  const open: Open[] = [];
  const found: Quotation[] = [];
  const close = (at: number, mark: string, index: number): void => {
    const opening = open[at];
    open.splice(at);
    found.push({
      opening: opening?.mark ?? '',
      closing: mark,
      start: opening?.index ?? 0,
      end: index + 1,
      depth: at < 0 ? open.length : at,
    });
  };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const role = roleOf(text, mark, index, open);
    if (role === 'open') open.push({ mark, index });
    if (role === 'close') {
      const at = open.findLastIndex(({ mark: opening }) => closes(opening, mark));
      if (at !== -1) close(at, mark, index);
      // A single mark that closes nothing is an apostrophe: “the workers’ rights”.
      else if (mark !== '’' && mark !== "'")
        found.push({ opening: '', closing: mark, start: 0, end: index + 1, depth: 0 });
    }
  }
  for (const [depth, { mark, index }] of open.entries()) {
    if (mark !== "'" && mark !== '’') found.push({ opening: mark, closing: '', start: index, end: text.length, depth });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function closes(opening: string, mark: string): boolean {
  return opening === mark || CLOSING_OF[opening] === mark;
}

function roleOf(text: string, mark: string, index: number, open: readonly Open[]): 'open' | 'close' | undefined {
  const before = text.slice(Math.max(0, index - 1), index);
  const after = text.slice(index + 1, index + 2);
  if (mark === '«' || mark === '„' || mark === '‘') {
    return mark === '‘' && ELISION.test(text.slice(index + 1, index + 6)) ? undefined : 'open';
  }
  if (mark === '“') return open.some(({ mark: opening }) => opening === '„') ? 'close' : 'open';
  if (mark === '»' || mark === '”') return 'close';
  const isInside = /[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(after);
  if (mark === '"') {
    if (/\d/.test(before) && !open.some((each) => each.mark === '"')) return undefined;
    if (open.some((each) => each.mark === '"')) return 'close';
    return /\s|^$|[.,;:!?)]/u.test(after) && before !== '' && !/[\s(¿¡]/u.test(before) ? 'close' : 'open';
  }
  if (isInside) return undefined;
  if (/[\s(«“"¿¡—–]|^$/u.test(before) && /[\p{L}¿¡\d]/u.test(after)) {
    return mark === '’' || ELISION.test(text.slice(index + 1, index + 6)) ? undefined : 'open';
  }
  return 'close';
}

/** An aside between dashes inside a Spanish quotation, which English writes as two quotations: «…—dijo Ruiz—…». */
const ASIDE = /\s—[^—\s][^—]{2,80}—[,.;:]?/gu;
/** Dialogue that a dash opens takes no marks at all. */
const DIALOGUE = /^\s*—\s?\S/u;

/** A title of a work: every word in marks is large but for the small ones inside. */
const QUOTED_TITLE =
  /["“«]\p{Lu}[\p{L}'’-]*(?:[\s:,]+(?:\p{Lu}[\p{L}'’-]*|\d+|of|the|and|in|on|a|an|to|for|at|with|from|by))+["”»]/gu;

/** Whether a place of a text lies in the title of a work, which another language may call otherwise. */
export function isInTitle(text: string, { start, end }: { start: number; end: number }): boolean {
  return [...text.matchAll(QUOTED_TITLE)].some(({ 0: title, index }) => index < start && end <= index + title.length);
}

/** Whether a quotation only goes on behind who said it: “I saw him,” she said, “and he was alone.” */
function goesOn(text: string, before: Quotation | undefined, { start }: Quotation): boolean {
  if (before === undefined || !/^.\p{Ll}/u.test(text.slice(start))) return false;
  return /^,?\s[^.?!:;“”"«»]{2,60},\s$/u.test(text.slice(before.end, start));
}

/** How many quotations of its own a text has; an aside that interrupts one makes two of it, which may be told as one. */
export function countQuotations(text: string): { least: number; most: number } {
  const spans = findQuotations(text).filter(({ depth }) => depth === 0);
  const asides = spans.reduce((sum, { start, end }) => sum + [...text.slice(start, end).matchAll(ASIDE)].length, 0);
  const dialogue = DIALOGUE.test(text) ? 1 + [...text.replace(DIALOGUE, '').matchAll(/\s—/gu)].length : 0;
  const continued = spans.filter((span, index) => goesOn(text, spans[index - 1], span)).length;
  return { least: spans.length - continued, most: spans.length + asides + dialogue };
}
