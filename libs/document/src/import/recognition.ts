import { type Locale } from '@anverso/kernel';
import { type ArticleDocument } from '../model.js';

/** What an import took a line for; with a reason when it was not sure. */
export interface Recognition {
  /** `headline`, `byline`, `caption`, `furniture`, `duplicate`…: what the line became, or why it was left out. */
  part: string;
  line: number;
  /** A short excerpt. */
  text: string;
  /** A stable code, on what was unsure: `SUBHEAD_OR_PARAGRAPH`. */
  reason?: string;
}

/** A story out of a file, with every part named, and an account of how the file was read. */
export interface ImportResult {
  document: ArticleDocument;
  locale: Locale;
  /** The section as the file writes it: `Politics`. */
  section?: string;
  /** Pictures that the file names, as paths relative to it. */
  pictures: { figureId: string; path: string }[];
  recognised: Recognition[];
  unsure: Recognition[];
}

const EXCERPT = 80;

/** The account that an import keeps while it reads. */
export class ImportLog {
  readonly recognised: Recognition[] = [];
  readonly unsure: Recognition[] = [];

  recognise(part: string, line: number, text: string): void {
    this.recognised.push({ part, line, text: excerpt(text) });
  }

  /** The account in the order of the file. */
  sorted(): { recognised: Recognition[]; unsure: Recognition[] } {
    const byLine = (one: Recognition, other: Recognition): number => one.line - other.line;
    return { recognised: this.recognised.toSorted(byLine), unsure: this.unsure.toSorted(byLine) };
  }

  doubt(part: string, line: number, text: string, reason: string): void {
    this.unsure.push({ part, line, text: excerpt(text), reason });
  }
}

function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text;
  // Half of a surrogate pair is no text.
  return `${text
    .slice(0, EXCERPT - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
}
