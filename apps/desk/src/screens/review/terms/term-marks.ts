import { type Schemas } from '../../../api/client.js';

/** A term of the house where it stands in a source, with how the house writes it. */
export type SegmentTerm = Schemas['SegmentTerms']['terms'][number];
export type TermForm = SegmentTerm['forms'][number];

/** Where two terms lie on each other, the longer name is meant. */
export const isLonger = (one: SegmentTerm, other: SegmentTerm): boolean =>
  one.end - one.start > other.end - other.start;

/** Each term of a segment once, in the order in which they stand. */
export function onceEach(terms: readonly SegmentTerm[]): SegmentTerm[] {
  return [...new Map([...terms].reverse().map((term) => [term.termId, term])).values()].reverse();
}

/** The form that a translator writes: the preferred one, else the first that is allowed. */
export function formToWrite({ forms, preferred }: SegmentTerm): TermForm | undefined {
  return (
    forms.find(({ text, standing }) => standing === 'preferred' && text === preferred) ??
    forms.find(({ standing }) => standing === 'allowed')
  );
}

/** Whether a text has a form in it as a word of its own: as it is, in a listed inflection, or in the plural. */
export function isWritten(text: string, { text: form, inflections }: Pick<TermForm, 'text' | 'inflections'>): boolean {
  return [form, ...inflections].some((words) => asWords(words).test(text));
}

function asWords(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:e?s)?(?![\\p{L}\\p{N}])`, 'iu');
}
