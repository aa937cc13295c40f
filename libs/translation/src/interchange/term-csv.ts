import { isLocale, invalidInput, type Locale } from '@anverso/kernel';
import { CsvError, parse } from 'csv-parse/sync';
import {
  caseRuleOf,
  dayOf,
  idIn,
  type ReadForm,
  type ReadTerms,
  standingOf,
  typeOf,
  termVariantNamed,
  withStandings,
} from '../domain/terms/read-term.js';
import { type Term } from '../domain/terms/term.js';
import { MAX_TERM_FILE_BYTES } from './tbx-reader.js';
import { FORMULA, writeCsv } from './write-csv.js';

const COLUMNS = [
  'id',
  'type',
  'case',
  'valid_from',
  'valid_until',
  'note',
  'language',
  'variant',
  'standing',
  'text',
  'inflections',
] as const;
type Row = Partial<Record<string, string>>;

interface Line {
  line: number;
  row: Row;
}

/** What people call the two columns of a plain list. */
const LANGUAGE_COLUMNS: Readonly<Record<string, Locale>> = {
  en: 'en',
  english: 'en',
  inglés: 'en',
  ingles: 'en',
  es: 'es',
  spanish: 'es',
  español: 'es',
  espanol: 'es',
};
const MOST_IN_RECORD = 200_000;
/** Short lines take far more time and memory than their bytes say. */
const MOST_LINES = 200_000;
/** A first line of Excel's own, which names what stands between cells and is no part of the table. */
const SEPARATOR_LINE = /^"?sep=([^"\r\n])"?(?:\r\n?|\n)/i;

/** The term base as CSV, one form a row; {@link readTermCsv} gives exactly these terms back. */
export function writeTermCsv(terms: readonly Term[]): string {
  const rows = terms.flatMap(({ id, type, caseRule, validFrom, validUntil, note, forms }) =>
    forms.map(({ locale, variant, standing, text, inflections }) => [
      id,
      type,
      caseRule,
      validFrom ?? '',
      validUntil ?? '',
      note,
      locale,
      variant ?? '',
      standing,
      text,
      inflections.map((inflection) => inflection.replace(/[\\|]/g, '\\$&')).join('|'),
    ]),
  );
  return writeCsv([COLUMNS, ...rows]);
}

/** Reads what {@link writeTermCsv} writes, or a plain list with one column for each language, as spreadsheets save them. */
export function readTermCsv(bytes: Uint8Array): ReadTerms {
  const { columns, lines } = readLines(decode(bytes));
  if (columns.includes('text') && columns.includes('language')) return readForms(lines);
  if (columns.some((name) => localeNamed(name) !== undefined)) return readPairs(lines);
  throw invalidInput('TERM_CSV_COLUMNS');
}

/** The language of a column: by a name that people give it, or by a tag such as `es-419`. */
function localeNamed(column: string): Locale | undefined {
  if (Object.hasOwn(LANGUAGE_COLUMNS, column)) return LANGUAGE_COLUMNS[column];
  const [, language = ''] = /^([a-z]{2})[-_](?:[a-z]{2}|\d{3})$/.exec(column) ?? [];
  return isLocale(language) ? language : undefined;
}

function readForms(lines: readonly Line[]): ReadTerms {
  const concepts = new Map<string, Line[]>();
  for (const line of lines) {
    const name = line.row.id?.trim() || `line ${line.line}`;
    const own = concepts.get(name);
    if (own === undefined) concepts.set(name, [line]);
    else own.push(line);
  }
  return gather(
    [...concepts].map(([name, own]) => ({ name, lines: own, forms: own.flatMap(({ row }) => formOf(row)) })),
  );
}

function formOf({ language, variant, standing, text, inflections }: Row): ReadForm[] {
  const locale = language?.trim().toLowerCase() ?? '';
  if (!isLocale(locale) || text === undefined || text.trim() === '') return [];
  return [
    {
      locale,
      text,
      variant: termVariantNamed(variant),
      standing: standingOf(standing),
      inflections: [...(inflections ?? '').matchAll(/(?:\\.|[^|\\])+/gs)].map(([one]) => one.replace(/\\(.)/gs, '$1')),
    },
  ];
}

function readPairs(lines: readonly Line[]): ReadTerms {
  return gather(
    lines.map((line) => ({
      name: line.row.id ?? '',
      lines: [line],
      forms: Object.entries(line.row).flatMap(([column, text = '']): ReadForm[] => {
        const locale = localeNamed(column);
        if (locale === undefined || text.trim() === '') return [];
        return [{ locale, text, variant: termVariantNamed(column), standing: undefined, inflections: [] }];
      }),
    })),
  );
}

function gather(concepts: readonly { name: string; lines: readonly Line[]; forms: readonly ReadForm[] }[]): ReadTerms {
  const read: ReadTerms = { terms: [], skipped: [] };
  for (const { name, lines, forms } of concepts) {
    const [first] = lines;
    if (first === undefined) continue;
    const { line, row } = first;
    if (forms.length === 0) {
      read.skipped.push({ line, reason: row.text || row.language ? 'term-languages' : 'term-empty' });
      continue;
    }
    const content = {
      type: typeOf(row.type),
      forms: withStandings(forms),
      note: row.note ?? '',
      validFrom: dayOf(row.valid_from),
      validUntil: dayOf(row.valid_until),
      caseRule: caseRuleOf(row.case),
    };
    read.terms.push({ line, id: idIn(name), content });
  }
  return read;
}

/** Spreadsheets write UTF-8, with or without its mark, or UTF-16 with one. */
function decode(bytes: Uint8Array): string {
  if (bytes.length > MAX_TERM_FILE_BYTES)
    throw invalidInput('TERM_FILE_TOO_LARGE', { megabytes: MAX_TERM_FILE_BYTES / 1_048_576 });
  if (bytes.length === 0) throw invalidInput('INTERCHANGE_EMPTY');
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw invalidInput('TERM_CSV_NOT_TEXT');
    return text;
  } catch (error) {
    throw invalidInput('TERM_CSV_NOT_TEXT', {}, error);
  }
}

function readLines(text: string): { columns: string[]; lines: Line[] } {
  const separator = SEPARATOR_LINE.exec(text)?.[1];
  let columns: string[] = [];
  try {
    const records: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      columns: (header: string[]) => (columns = header.map((name) => name.trim().toLowerCase())),
      delimiter: separator ?? delimiterOf(text),
      from_line: separator === undefined ? 1 : 2,
      info: true,
      max_record_size: MOST_IN_RECORD,
      relax_column_count: true,
      skip_empty_lines: true,
      to: MOST_LINES + 1,
    });
    if (records.length > MOST_LINES) throw invalidInput('TERM_CSV_TOO_LONG', { lines: MOST_LINES });
    const lines = records.map(({ record, info }) => ({
      line: info.lines,
      row: Object.fromEntries(
        Object.entries(record).map(([name, cell]) => [
          name,
          cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell,
        ]),
      ),
    }));
    return { columns, lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw invalidInput('TERM_CSV_MALFORMED', { line: typeof error.lines === 'number' ? error.lines : 1 });
  }
}

/** What stands most often between the names of the columns. */
function delimiterOf(text: string): string {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
