import { type Locale } from '@anverso/kernel';
import { parseDate, type FoundDate } from './date-line.js';

export interface FoundByline {
  names: string[];
  date?: FoundDate;
  /** What else the line says: an agency, a desk. */
  rest?: string;
  /** Nothing else than a byline is written so: it has a bar or a date. */
  isCertain: boolean;
}

const OPENING =
  /^(?:By|BY|Por|POR|Written by|Reported by|Story by|Text by|Escrito por|Texto(?: y fotos)?(?: de)?|Reportaje de)\s*:?\s+(?=\p{Lu})/u;
const BAR = /\s*[|·•/]\s*/;
const AND = /\s*[,;&]\s*(?:and\s+|y\s+)?|\s+(?:and|with|con)\s+/;
/** With its group, so that splitting keeps what stood between. */
const SPANISH_AND = /(\s+[ye]\s+)/;
const PARTICLES = new Set('de del la las los da das do dos di du le van von der den bin ibn al el y e'.split(' '));
const LONGEST_NAME = 6;

/** Reads `By Carlos Ruiz |`, `Por Ana Gil y Luis Rey | 20 de noviembre de 2026`; undefined when the line is no byline. */
export function parseByline(text: string, locale: Locale): FoundByline | undefined {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined || text.length > 200) return undefined;
  const [head = '', ...tail] = text.slice(opening.length).split(BAR);
  const { people, date: dateBehindNames } = cutDate(head, locale);
  const names = splitNames(people);
  if (names.length === 0 || !names.every(isName)) return undefined;
  const dates = tail.map((part) => parseDate(part, locale));
  const date = dateBehindNames ?? dates.find((found) => found !== undefined);
  const rest = tail.filter((part, index) => part !== '' && dates[index] === undefined).join(' | ');
  return {
    names,
    ...(date !== undefined && { date }),
    ...(rest !== '' && { rest }),
    isCertain: tail.length > 0 || date !== undefined,
  };
}

/** The names of a list of people: `Ana Gil, Luis Rey and Eva Sol`. */
export function splitNames(text: string): string[] {
  return text
    .split(AND)
    .flatMap(splitSpanishAnd)
    .map((name) => name.replace(/^[\s.]+|[\s,|]+$/g, ''))
    .filter((name) => name !== '');
}

/** `y` joins two people, and also the surnames of one: in `José Ortega y Gasset` what follows is no whole name. */
function splitSpanishAnd(text: string): string[] {
  const names: string[] = [];
  text.split(SPANISH_AND).forEach((part, index, parts) => {
    if (index % 2 === 1) return;
    const before = names.at(-1);
    const isSurname = before !== undefined && before.includes(' ') && !part.includes(' ');
    if (isSurname) names[names.length - 1] = `${before}${parts[index - 1] ?? ' '}${part}`;
    else names.push(part);
  });
  return names;
}

function isName(name: string): boolean {
  const words = name.split(' ');
  const isNameWord = (word: string): boolean => /^\p{Lu}[\p{L}\d.’'-]*$/u.test(word);
  return (
    words.length <= LONGEST_NAME &&
    isNameWord(words[0] ?? '') &&
    words.every((word) => isNameWord(word) || PARTICLES.has(word)) &&
    !/\p{Ll}{2}\.$/u.test(name)
  );
}

/** A date at the end of the names: `Carlos Ruiz, November 20, 2026`, `Carlos Ruiz - 2026-11-20`. */
function cutDate(head: string, locale: Locale): { people: string; date?: FoundDate } {
  for (const { index, 0: separator } of head.matchAll(/\s*,\s*|\s+[-–—]+\s+/g)) {
    const date = parseDate(head.slice(index + separator.length), locale);
    if (date !== undefined) return { people: head.slice(0, index), date };
  }
  return { people: head };
}
