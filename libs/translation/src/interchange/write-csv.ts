import { stringify } from 'csv-stringify/sync';

/** A spreadsheet takes a cell that begins like this for a formula; an apostrophe before it makes it text. */
export const FORMULA = /^'*[=+\-@\t\r]/;

/** Rows as a file that spreadsheets open as they are, and in which no cell is a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return stringify(safe, { bom: true, record_delimiter: '\r\n' });
}
