import { invalidInput, type Locale } from '@anverso/kernel';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { type Dateline } from '../model.js';
import { parseByline, splitNames } from './byline-line.js';
import { parseDate } from './date-line.js';
import { parseDateline } from './dateline-line.js';
import { type ImportDoubt, type ImportLog } from './recognition.js';

/** What stands above a Markdown text between two lines of dashes. */
export interface FrontMatter {
  headline?: string;
  dek?: string;
  byline?: string[];
  dateline?: Dateline;
  date?: string;
  section?: string;
  locale?: Locale;
}

type Part = keyof FrontMatter;

const KEYS = new Map<string, Part>(
  Object.entries({
    headline: 'headline title titulo titular',
    dek: 'dek description summary subtitle subheadline standfirst excerpt descripcion resumen sumario bajada entradilla subtitulo',
    byline: 'byline author authors autor autora autores por by',
    dateline: 'dateline place lugar',
    date: 'date published fecha publicado',
    section: 'section category seccion categoria',
    locale: 'locale lang language idioma lengua',
  } satisfies Record<Part, string>).flatMap(([part, names]) =>
    names.split(' ').map((name): [string, Part] => [name, part as Part]),
  ),
);

const LOCALE_NAMES: Readonly<Record<string, Locale>> = {
  en: 'en',
  english: 'en',
  ingles: 'en',
  es: 'es',
  spanish: 'es',
  espanol: 'es',
  castellano: 'es',
};

interface Entry {
  key: string;
  value: unknown;
  line: number;
}

/**
 * Splits a Markdown text into front matter and body; the body keeps its line numbers. Front matter that is no YAML
 * mapping fails with IMPORT_FRONT_MATTER and the line of the fault.
 */
export function splitFrontMatter(text: string): { entries: Entry[]; body: string } {
  const [opening] = /^\s*---[^\S\n]*\n/.exec(text) ?? [];
  if (opening === undefined) return { entries: [], body: text };
  const from = opening.length;
  const closing = /^(?:---|\.\.\.)[^\S\n]*$/m.exec(text.slice(from));
  if (closing === null) {
    // A rule of dashes may also stand above a text that has no front matter at all.
    if (!/^[\p{L}_-]+\s*:/u.test(text.slice(from).trimStart())) return { entries: [], body: text };
    throw invalidInput('IMPORT_FRONT_MATTER', { line: 1, problem: 'NOT_CLOSED' });
  }
  const yaml = text.slice(from, from + closing.index);
  const head = text.slice(0, from + closing.index + closing[0].length);
  const linesAbove = opening.split('\n').length - 1;
  return { entries: readEntries(yaml, linesAbove), body: head.replace(/[^\n]/g, '') + text.slice(head.length) };
}

function readEntries(yaml: string, linesAbove: number): Entry[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  const lineOf = (offset: number): number => lines.linePos(offset).line + linesAbove;
  if (error !== undefined) {
    throw invalidInput('IMPORT_FRONT_MATTER', { line: lineOf(error.pos[0]), problem: error.code }, error);
  }
  const { contents } = document;
  if (contents === null) return [];
  if (!isMap(contents)) throw invalidInput('IMPORT_FRONT_MATTER', { line: linesAbove + 1, problem: 'NOT_A_MAPPING' });
  return contents.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : '',
    value: toPlain(value, document),
    line: lineOf(offsetOf(key)),
  }));
}

const offsetOf = (node: unknown): number => (isScalar(node) && Array.isArray(node.range) ? node.range[0] : 0);

function toPlain(node: unknown, document: ReturnType<typeof parseDocument>): unknown {
  try {
    return isNodeLike(node) ? node.toJS(document) : node;
  } catch (error) {
    // Aliases that name nothing, or that grow without end.
    throw invalidInput('IMPORT_FRONT_MATTER', { line: 1, problem: 'BAD_ALIAS' }, error);
  }
}

const isNodeLike = (node: unknown): node is { toJS(document: ReturnType<typeof parseDocument>): unknown } =>
  typeof node === 'object' && node !== null && 'toJS' in node;

/** Names the entries of front matter; what it cannot read goes to the account as unsure. */
export function readFrontMatter(entries: readonly Entry[], locale: Locale, log: ImportLog): FrontMatter {
  const result: FrontMatter = {};
  const localeEntry = entries.find(({ key }) => partOf(key) === 'locale');
  const spoken = localeEntry === undefined ? undefined : toLocale(textOf(localeEntry.value));
  for (const { key, value, line } of entries) {
    const shown = `${key}: ${listOf(value).join(', ')}`;
    const part = partOf(key);
    if (part === undefined) {
      log.doubt('front-matter', line, shown, 'KEY_UNKNOWN');
      continue;
    }
    if (value === null || value === '') continue;
    if (result[part] !== undefined) {
      log.doubt(part, line, shown, 'KEY_TWICE');
      continue;
    }
    const read = readPart(part, value, spoken ?? locale);
    if (read === undefined) {
      log.doubt(part, line, shown, 'VALUE_UNREADABLE');
      continue;
    }
    Object.assign(result, { [part]: read.value });
    log.recognise(part, line, listOf(value).join(', '));
    if (read.reason !== undefined) log.doubt(part, line, shown, read.reason);
  }
  return result;
}

function readPart(part: Part, value: unknown, locale: Locale): { value: unknown; reason?: ImportDoubt } | undefined {
  const text = textOf(value);
  switch (part) {
    case 'byline': {
      const names = listOf(value).flatMap((name) => parseByline(name, locale)?.names ?? splitNames(name));
      return names.length === 0 ? undefined : { value: names };
    }
    case 'dateline':
      return readDateline(value);
    case 'date': {
      const found = parseDate(text, locale);
      return found && { value: found.date, ...(found.isAmbiguous && { reason: 'DAY_OR_MONTH' }) };
    }
    case 'locale': {
      const found = toLocale(text);
      return found && { value: found };
    }
    case 'headline':
    case 'dek':
    case 'section':
      return text === '' ? undefined : { value: text };
  }
}

function readDateline(value: unknown): { value: Dateline } | undefined {
  if (typeof value === 'object' && value !== null && 'place' in value && typeof value.place === 'string') {
    const agency = 'agency' in value && typeof value.agency === 'string' ? value.agency : undefined;
    return { value: { place: value.place, ...(agency !== undefined && { agency }) } };
  }
  const text = textOf(value);
  if (text === '') return undefined;
  const place = text.replace(/\s*(?:--|[—–])$/, '');
  return { value: parseDateline(`${place} -- `)?.dateline ?? { place } };
}

function partOf(key: string): Part | undefined {
  return KEYS.get(fold(key));
}

function toLocale(text: string): Locale | undefined {
  return LOCALE_NAMES[fold(text).split(/[-_]/)[0] ?? ''];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** A single value as text; a list or a mapping has none. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '');
}
