import { type Locale } from '@anverso/kernel';
import { type Code } from '@anverso/document';
import { type Segment } from '../domain/segment.js';

/** The namespace of what only this house writes into a file. */
export const OWN_NAMESPACE = 'urn:anverso:interchange:1';

export type XliffVersion = '1.2' | '2.1';

/** A remark that travels with a segment: what a check found, or what somebody said. */
export interface ExchangedNote {
  segmentId: string;
  /** Such as `check:numbers` or `comment`. */
  category: string;
  text: string;
}

/** A translation that somebody may want to use for a segment. Texts are coded text. */
export interface ExchangedMatch {
  segmentId: string;
  source: string;
  target: string;
  /** From 0 to 100. */
  score: number;
  origin: 'memory' | 'machine';
  /** The engine, or the story that the pair comes from. */
  from?: string;
}

/** A word of the term base that a segment's source holds. */
export interface ExchangedTerm {
  segmentId: string;
  source: string;
  translations: readonly string[];
  note?: string;
}

/** What is written into an XLIFF file. */
export interface ExchangedEdition {
  editionId: string;
  from: Locale;
  to: Locale;
  /** The name of the story. */
  title: string;
  /** In reading order. */
  segments: readonly Segment[];
  notes?: readonly ExchangedNote[];
  matches?: readonly ExchangedMatch[];
  terms?: readonly ExchangedTerm[];
}

/** The segments of one unit, with what travels beside them. */
export interface ExchangedUnit {
  id: string;
  path: string;
  kind: string;
  segments: Segment[];
  notes: ExchangedNote[];
  matches: ExchangedMatch[];
  terms: ExchangedTerm[];
}

/** An edition unit by unit, in reading order. */
export function unitsOf(edition: ExchangedEdition): ExchangedUnit[] {
  const units = new Map<string, ExchangedUnit>();
  for (const segment of edition.segments) {
    const { unitPath: path, unitKind: kind } = segment;
    const isHere = ({ segmentId }: { segmentId: string }): boolean => segmentId === segment.id;
    const unit = units.get(path) ?? {
      id: unitIdOf(path),
      path,
      kind,
      segments: [],
      notes: [],
      matches: [],
      terms: [],
    };
    unit.segments.push(segment);
    unit.notes.push(...(edition.notes ?? []).filter(isHere));
    unit.matches.push(...(edition.matches ?? []).filter(isHere));
    unit.terms.push(...(edition.terms ?? []).filter(isHere));
    units.set(path, unit);
  }
  return [...units.values()];
}

/** A unit's name in a file: its path, where every character of it may stand in an XML name. */
export function unitIdOf(path: string): string {
  const id = path.replace(/[^\w.-]/gu, (character) => `:${(character.codePointAt(0) ?? 0).toString(16)}:`);
  return id === '' ? ':' : id;
}

/** A code's name in a file: unit-wide, while codes count from 1 in every segment. */
export function codeName(ordinal: number, id: number): string {
  return `c${ordinal}.${id}`;
}

/** What a code of an article looks like on a page. */
export function codeMarkup({ type, href }: Pick<Code, 'type' | 'href'>): { start: string; end: string } {
  switch (type) {
    case 'link':
      return { start: `<a href="${(href ?? '').replace(/&/g, '&amp;').replace(/"/g, '&quot;')}">`, end: '</a>' };
    case 'strong':
      return { start: '<strong>', end: '</strong>' };
    case 'emphasis':
      return { start: '<em>', end: '</em>' };
    case 'break':
      return { start: '<br/>', end: '' };
  }
}
