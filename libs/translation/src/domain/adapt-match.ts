import { type Locale } from '@anverso/kernel';
import { escapeLiteral, plainText, verifyCodes } from '@anverso/document';
import { calendarWord, writeCalendarWord } from './calendar-words.js';
import { type AlignmentStep } from './match-alignment.js';
import { matchTokens, type MatchToken } from './match-tokens.js';
import { placeFragments } from './place-fragments.js';

/** A fact of a proposal that was put in the place of the remembered one. */
export interface Adaptation {
  kind: 'number' | 'date';
  /** As the remembered source and the wanted source write it. */
  from: string;
  to: string;
  /** Where the new one stands in the plain text of the proposal. */
  start: number;
  end: number;
}

/** A remembered target made to fit the wanted source as far as that is certain. */
export interface AdaptedTarget {
  target: string;
  adaptations: Adaptation[];
  /** Facts of the wanted source that found no certain place in the target. */
  unadapted: { kind: 'number' | 'date'; from: string; to: string }[];
  /** The segment has codes that found no place. */
  codesDropped: boolean;
}

interface Fact {
  kind: 'number' | 'date';
  from: MatchToken;
  to: MatchToken;
}

interface Placed extends Fact {
  place: MatchToken;
  written: string;
}

/** Puts the numbers, days and months of the wanted source into a remembered target, and gives it that source's codes. */
export function adaptTarget(
  wanted: { source: string; steps: readonly AlignmentStep[] },
  target: string,
  from: Locale,
  to: Locale,
): AdaptedTarget {
  const facts = wanted.steps.flatMap((step): Fact[] => {
    if (step.kind !== 'different' || (step.difference !== 'number' && step.difference !== 'date')) return [];
    return [{ kind: step.difference, from: step.theirs, to: step.ours }];
  });
  if (facts.length === 0) return { ...withCodesOf(wanted.source, target), adaptations: [], unadapted: [] };
  const text = plainText(target);
  const tokens = matchTokens(text, to);
  const placed = facts.flatMap((fact) => placeFact(fact, facts, tokens, from, to));
  const lost = facts.filter((fact) => !placed.some(({ from: known }) => known === fact.from));
  const { written, adaptations } = writeFacts(text, placed);
  const coded = placed.length === 0 ? target : recode(target, text, placed, written);
  return {
    ...withCodesOf(wanted.source, coded),
    adaptations,
    unadapted: lost.map((fact) => ({ kind: fact.kind, from: fact.from.text, to: fact.to.text })),
  };
}

/** The one token of the target that says the remembered fact; nothing where there are several, or two facts claim it. */
function placeFact(
  fact: Fact,
  all: readonly Fact[],
  tokens: readonly MatchToken[],
  from: Locale,
  to: Locale,
): Placed[] {
  const isClaimedTwice = all.some((other) => other !== fact && other.from.key === fact.from.key);
  if (isClaimedTwice) return [];
  if (fact.kind === 'date') return placeDate(fact, tokens, from, to);
  const places = tokens.filter(({ kind, text }) => kind === 'number' && isSameFigure(text, fact.from.text));
  const [place] = places;
  if (place === undefined || places.length > 1) return [];
  const swaps = place.text !== fact.from.text;
  return [{ ...fact, place, written: swaps ? swapMarks(fact.to.text) : fact.to.text }];
}

function placeDate(fact: Fact, tokens: readonly MatchToken[], from: Locale, to: Locale): Placed[] {
  const [old, wanted] = [calendarWord(fact.from.text, from), calendarWord(fact.to.text, from)];
  if (old === undefined || wanted === undefined || old.kind !== wanted.kind) return [];
  const places = tokens.filter(({ kind, text }) => {
    const word = kind === 'date' ? calendarWord(text, to) : undefined;
    return word?.kind === old.kind && word.index === old.index;
  });
  const [place] = places;
  if (place === undefined || places.length > 1) return [];
  const written = writeCalendarWord(wanted, to);
  const isCapital = /^\p{Lu}/u.test(place.text);
  return [{ ...fact, place, written: isCapital ? written.charAt(0).toUpperCase() + written.slice(1) : written }];
}

/** The same figures, whichever of the two marks groups and which one parts: "1,200.5" and "1.200,5". */
function isSameFigure(one: string, other: string): boolean {
  return one === other || one === swapMarks(other);
}

function swapMarks(figure: string): string {
  return figure.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function writeFacts(text: string, placed: readonly Placed[]): { written: string; adaptations: Adaptation[] } {
  let written = '';
  let at = 0;
  const adaptations: Adaptation[] = [];
  for (const fact of [...placed].sort((a, b) => a.place.start - b.place.start)) {
    written += text.slice(at, fact.place.start);
    const start = written.length;
    written += fact.written;
    at = fact.place.end;
    adaptations.push({ kind: fact.kind, from: fact.from.text, to: fact.to.text, start, end: written.length });
  }
  return { written: written + text.slice(at), adaptations };
}

/** Changes the coded target where that is as certain as in the plain one; else it loses its codes. */
function recode(target: string, text: string, placed: readonly Placed[], written: string): string {
  if (target === escapeLiteral(text)) return escapeLiteral(written);
  let coded = target;
  for (const { place, written: fact } of placed) {
    const parts = coded.split(place.text);
    if (parts.length !== 2) return escapeLiteral(written);
    coded = parts.join(fact);
  }
  return plainText(coded) === written ? coded : escapeLiteral(written);
}

function withCodesOf(source: string, target: string): Pick<AdaptedTarget, 'target' | 'codesDropped'> {
  if (verifyCodes(source, target).length === 0) return { target, codesDropped: false };
  const plain = plainText(target);
  const rewrapped = placeFragments(source, plain, new Map());
  if (rewrapped !== undefined) return { target: rewrapped, codesDropped: false };
  return { target: escapeLiteral(plain), codesDropped: verifyCodes(source, '').length > 0 };
}
