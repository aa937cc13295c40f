import { escapeLiteral, tokenize } from './coded-tokens.js';
import { normalizeInlines, sameMark } from './normalize.js';
import { type Inline, type Mark } from './model.js';

/** One inline code of a coded text. What it stands for lives here, so that a changed address leaves the text alone. */
export interface Code {
  /** Counts from 1 inside one segment. */
  id: number;
  type: Mark['type'] | 'break';
  href?: string;
}

/** What is wrong with the codes of a translation, measured against its source. */
export interface CodeProblem {
  kind: 'missing' | 'extra' | 'duplicated' | 'crossed' | 'unclosed';
  id: number;
}

export interface CodedText {
  text: string;
  codes: Code[];
}

/** Writes runs as coded text; {@link decodeCodedText} gives exactly the normalised runs back. */
export function encodeInlines(content: readonly Inline[]): CodedText {
  const inlines = normalizeInlines(content);
  const codes: Code[] = [];
  const open: { mark: Mark; id: number }[] = [];
  let text = '';
  const take = (code: Omit<Code, 'id'>): number => codes.push({ id: codes.length + 1, ...code });
  const moveTo = (marks: readonly Mark[]): void => {
    const kept = commonLength(open, marks);
    for (const { id } of open.splice(kept).reverse()) text += `{/${id}}`;
    for (const mark of marks.slice(kept)) {
      const id = take(mark);
      open.push({ mark, id });
      text += `{${id}}`;
    }
  };
  inlines.forEach((inline, index) => {
    if (inline.type === 'text') {
      moveTo(inline.marks ?? []);
      text += escapeLiteral(inline.text);
      return;
    }
    // A break carries no marks; leaving open what goes on behind it keeps one code where there would be two.
    const ahead = marksAhead(inlines, index);
    moveTo(ahead.slice(0, commonLength(open, ahead)));
    text += `{${take({ type: 'break' })}/}`;
  });
  moveTo([]);
  return { text, codes };
}

/**
 * Reads coded text back into runs. It never fails: what is no code of `codes` is dropped, what is crossed or left open
 * ends where its surroundings end. {@link verifyCodes} is who judges.
 */
export function decodeCodedText(text: string, codes: readonly Code[]): Inline[] {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const open: Code[] = [];
  const inlines: Inline[] = [];
  for (const token of tokenize(text)) {
    if (token.kind === 'text') {
      inlines.push({ type: 'text', text: token.text, marks: open.flatMap(markOf) });
      continue;
    }
    const code = byId.get(token.id);
    if (code === undefined) continue;
    if (token.kind === 'standalone' && code.type === 'break') inlines.push({ type: 'break' });
    if (token.kind === 'open') open.push(code);
    if (token.kind === 'close') {
      const at = open.lastIndexOf(code);
      if (at >= 0) open.splice(at, 1);
    }
  }
  return normalizeInlines(inlines);
}

/** Lists how the codes of a target differ from its source's; an empty list means that the target is sound. */
export function verifyCodes(source: string, target: string): CodeProblem[] {
  const wanted = countCodes(source);
  const found = countCodes(target);
  const problems: CodeProblem[] = [];
  for (const [id, { form }] of wanted) {
    if (found.get(id)?.form !== form) problems.push({ kind: 'missing', id });
  }
  for (const [id, { form, opened, closed }] of found) {
    if (wanted.get(id)?.form !== form) problems.push({ kind: 'extra', id });
    else if (Math.max(opened, closed) > 1) problems.push({ kind: 'duplicated', id });
    else if (opened !== closed) problems.push({ kind: 'unclosed', id });
  }
  return [...problems, ...crossedCodes(target, problems)];
}

function crossedCodes(target: string, known: readonly CodeProblem[]): CodeProblem[] {
  const open: number[] = [];
  const problems: CodeProblem[] = [];
  const isKnown = (id: number): boolean => [...known, ...problems].some((problem) => problem.id === id);
  for (const token of tokenize(target)) {
    if (token.kind === 'open') open.push(token.id);
    if (token.kind !== 'close') continue;
    const at = open.lastIndexOf(token.id);
    if (at !== open.length - 1 || at < 0) {
      if (!isKnown(token.id)) problems.push({ kind: 'crossed', id: token.id });
    }
    if (at >= 0) open.splice(at, 1);
  }
  return problems;
}

interface CodeCount {
  form: 'paired' | 'standalone';
  opened: number;
  closed: number;
}

function countCodes(coded: string): Map<number, CodeCount> {
  const counts = new Map<number, CodeCount>();
  for (const token of tokenize(coded)) {
    if (token.kind === 'text') continue;
    const form = token.kind === 'standalone' ? 'standalone' : 'paired';
    const count = counts.get(token.id) ?? { form, opened: 0, closed: 0 };
    counts.set(token.id, {
      form: count.form,
      opened: count.opened + (token.kind === 'close' ? 0 : 1),
      closed: count.closed + (token.kind === 'open' ? 0 : 1),
    });
  }
  return counts;
}

function marksAhead(inlines: readonly Inline[], index: number): readonly Mark[] {
  const next = inlines.slice(index).find((inline) => inline.type === 'text');
  return next?.marks ?? [];
}

function commonLength(open: readonly { mark: Mark }[], marks: readonly Mark[]): number {
  const differing = marks.findIndex((mark, index) => {
    const other = open[index];
    return other === undefined || !sameMark(other.mark, mark);
  });
  return Math.min(open.length, differing < 0 ? marks.length : differing);
}

function markOf({ type, href }: Code): Mark[] {
  if (type === 'break') return [];
  return type === 'link' ? [{ type, href: href ?? '' }] : [{ type }];
}
