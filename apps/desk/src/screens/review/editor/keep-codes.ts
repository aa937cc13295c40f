import { type Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { type CodeForm, tokenize, writeTokens } from '../coded/coded-text.js';
import { codeOf } from './segment-schema.js';

/** One end of a code in a document: as coded text writes it, and where it stands. */
interface End {
  key: string;
  position: number;
  node: Node;
}

/**
 * The same step without harm to the codes of the source: what it would delete or write over stays behind, what it brings a
 * second time leaves its old place, what the source does not have does not come in, and no code ends before it begins.
 */
export function keepCodes(step: Transaction, source: string): Transaction {
  const wanted = keysOf(source);
  const before = codesIn(step.before);
  dropStrangers(step, wanted, before);
  moveTwins(step, before);
  putBack(step, wanted, before);
  straighten(step);
  return step;
}

/**
 * Backspace and Delete beside a code go past it; undefined where they do something else. A code that the source does not
 * have, or that stands there twice, can be deleted.
 */
export function passCode(state: EditorState, key: string, source: string): Transaction | undefined {
  const { selection, doc, tr } = state;
  if (!selection.empty || (key !== 'Backspace' && key !== 'Delete')) return undefined;
  const isBack = key === 'Backspace';
  const node = isBack ? selection.$head.nodeBefore : selection.$head.nodeAfter;
  if (node === null || node.isText) return undefined;
  const own = writeTokens([codeOf(node)]);
  const isNeeded = keysOf(source).has(own) && codesIn(doc).filter((end) => end.key === own).length === 1;
  if (!isNeeded) return undefined;
  return tr.setSelection(TextSelection.create(doc, selection.head + (isBack ? -1 : 1))).scrollIntoView();
}

function keysOf(source: string): ReadonlySet<string> {
  return new Set(tokenize(source).flatMap((token) => (token.kind === 'code' ? [writeTokens([token])] : [])));
}

/** All ends of codes of a document, in its order. */
export function codesIn(doc: Node): End[] {
  const ends: End[] = [];
  doc.firstChild?.forEach((node, offset) => {
    if (!node.isText) ends.push({ key: writeTokens([codeOf(node)]), position: offset + 1, node });
  });
  return ends;
}

function dropStrangers(step: Transaction, wanted: ReadonlySet<string>, before: readonly End[]): void {
  const known = new Set(before.map(({ key }) => key));
  remove(
    step,
    codesIn(step.doc).flatMap(({ key, position }) => (wanted.has(key) || known.has(key) ? [] : [position])),
  );
}

function moveTwins(step: Transaction, before: readonly End[]): void {
  const stayed = new Set(
    before.flatMap(({ position }) => {
      const result = step.mapping.mapResult(position);
      return result.deletedAfter ? [] : [result.pos];
    }),
  );
  const were = Map.groupBy(before, ({ key }) => key);
  const doomed = [...Map.groupBy(codesIn(step.doc), ({ key }) => key)].flatMap(([key, ends]) => {
    const tooMany = ends.length - Math.max(1, were.get(key)?.length ?? 0);
    const oldFirst = [...ends].sort((a, b) => Number(stayed.has(b.position)) - Number(stayed.has(a.position)));
    return oldFirst.slice(0, Math.max(0, tooMany)).map(({ position }) => position);
  });
  remove(step, doomed);
}

/** What opened the stretch that was written over stays before the new words, the rest comes behind them. */
function putBack(step: Transaction, wanted: ReadonlySet<string>, before: readonly End[]): void {
  const there = new Set(codesIn(step.doc).map(({ key }) => key));
  const leading = leadingOf(step, before);
  const lost = new Map(before.filter(({ key }) => wanted.has(key) && !there.has(key)).map((end) => [end.key, end]));
  const returns = [...lost.values()].map((end) => {
    const leads = leading.has(end.position);
    const at = step.mapping.map(end.position, leads ? -1 : 1);
    return { node: end.node, leads, at: Math.max(1, Math.min(at, step.doc.content.size - 1)) };
  });
  if (returns.length === 0) return;
  const { head, empty } = step.selection;
  for (const { node, at } of [...returns].reverse()) step.insert(at, node);
  const behind = returns.filter(({ at, leads }) => at < head || (at === head && leads));
  if (empty) step.setSelection(TextSelection.create(step.doc, head + behind.length));
}

/** The places of the codes that stood at the beginning of what a step deleted, before any word of it. */
function leadingOf(step: Transaction, before: readonly End[]): ReadonlySet<number> {
  const leading = new Set<number>();
  for (const { position } of before) {
    const isFirst = position === 1 || !step.mapping.mapResult(position, -1).deletedBefore;
    if (isFirst || leading.has(position - 1)) leading.add(position);
  }
  return leading;
}

/** A code that would end before it begins is turned round. */
function straighten(step: Transaction): void {
  const ends = codesIn(step.doc);
  for (const [index, { node, position }] of ends.entries()) {
    const { id, form } = codeOf(node);
    const opens = ends.slice(index + 1).find((end) => end.key === writeTokens([{ kind: 'code', id, form: 'open' }]));
    const isBegun = ends.slice(0, index).some((end) => codeOf(end.node).id === id);
    if (form !== 'close' || opens === undefined || isBegun) continue;
    turn(step, position, { id, form: 'open' });
    turn(step, opens.position, { id, form: 'close' });
  }
}

function turn(step: Transaction, position: number, attrs: { id: number; form: CodeForm }): void {
  const { selection } = step;
  step.setNodeMarkup(position, null, attrs);
  step.setSelection(TextSelection.create(step.doc, selection.anchor, selection.head));
}

function remove(step: Transaction, positions: readonly number[]): void {
  for (const position of [...positions].sort((a, b) => b - a)) step.delete(position, position + 1);
}
