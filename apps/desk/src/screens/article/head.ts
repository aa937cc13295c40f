import { type Head } from './article-document.js';

/** A part that is left empty is no part. */
export function withText(head: Head, part: 'dek' | 'date', text: string): Head {
  return { ...head, [part]: text === '' ? undefined : text };
}

export function withDateline(head: Head, { place, agency = '' }: { place: string; agency?: string }): Head {
  if (place === '' && agency === '') return { ...head, dateline: undefined };
  return { ...head, dateline: { place, ...(agency !== '' && { agency }) } };
}

/** The names in a byline as it is written: `Ana Gil, Luis Paz`. */
export function namesOf(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
