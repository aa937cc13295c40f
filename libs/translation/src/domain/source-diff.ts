import { type AlignmentStep } from './match-alignment.js';

/** A run of text of which both sources have the same, or only one has any. */
export interface DiffRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

interface Span {
  start: number;
  end: number;
}

/**
 * How a remembered source became the wanted one, as runs of whole words: the `same` and `added` runs join to exactly the
 * wanted text, the `same` and `removed` ones to the remembered text but for its spaces.
 */
export function diffSources(steps: readonly AlignmentStep[], wanted: string, remembered: string): DiffRun[] {
  const runs: DiffRun[] = [];
  const push = (kind: DiffRun['kind'], text: string): void => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  let [at, was] = [0, 0];
  for (const group of groupsOf(steps)) {
    const ours = spanOf(group.flatMap((step) => ('ours' in step ? step.ours : [])));
    const theirs = spanOf(group.flatMap((step) => ('theirs' in step ? step.theirs : [])));
    if (group[0]?.kind === 'same') {
      push('same', wanted.slice(at, ours?.end));
    } else {
      // The space before a replaced word stays; one before a word that only came or went goes with it.
      const start = ours !== undefined && theirs !== undefined ? ours.start : at;
      push('same', wanted.slice(at, start));
      if (theirs !== undefined) push('removed', remembered.slice(ours === undefined ? was : theirs.start, theirs.end));
      if (ours !== undefined) push('added', wanted.slice(start, ours.end));
    }
    at = ours?.end ?? at;
    was = theirs?.end ?? was;
  }
  push('same', wanted.slice(at));
  return runs;
}

/** Neighbouring steps that are all the same, or none of them. */
function groupsOf(steps: readonly AlignmentStep[]): AlignmentStep[][] {
  const groups: AlignmentStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last !== undefined && (last[0]?.kind === 'same') === (step.kind === 'same')) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

function spanOf(tokens: readonly Span[]): Span | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
