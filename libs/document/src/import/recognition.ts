import { type Locale } from '@anverso/kernel';
import { type ArticleDocument } from '../model.js';

/** What a line of a file can be taken for: a part of the story, or what is left out of it. */
export const RECOGNISED_PARTS = [
  'headline',
  'dek',
  'byline',
  'date',
  'dateline',
  'section',
  'locale',
  'lead',
  'figure-pair',
  'caption',
  'credit',
  'alt',
  'picture',
  'paragraph',
  'subhead',
  'quote',
  'speaker',
  'list',
  'related',
  'furniture',
  'duplicate',
  'markup',
  'front-matter',
] as const;
export type RecognisedPart = (typeof RECOGNISED_PARTS)[number];

/** Why an import was not sure: stable codes, each with its words in both languages. */
export const IMPORT_DOUBTS = [
  'CAPTION_MISSING',
  'CAPTION_WITHOUT_CREDIT',
  'ALT_MISSING',
  'PICTURE_NOT_A_FILE',
  'PICTURE_AMONG_WORDS',
  'PAIR_OR_TWO_FIGURES',
  'CREDIT_OR_TEXT',
  'CREDIT_WITHOUT_CAPTION',
  'BODY_MISSING',
  'DATELINE_OR_TEXT',
  'DATELINE_DATE_LEFT_OUT',
  'SUBHEAD_OR_PARAGRAPH',
  'HEADLINE_OR_SUBHEAD',
  'HEADLINE_OR_PARAGRAPH',
  'SECOND_HEADLINE',
  'DEK_OR_PARAGRAPH',
  'HEADER_TEXT',
  'BYLINE_OR_TEXT',
  'BYLINE_REST_LEFT_OUT',
  'SECOND_DATE',
  'DAY_OR_MONTH',
  'SECTION_OR_HEADLINE',
  'SECTION_MISSING',
  'SECTION_UNKNOWN',
  'LOCALE_GUESSED',
  'TEXT_AFTER_END',
  'COMMENT_LEFT_OUT',
  'RELATED_LEFT_OUT',
  'FOOTNOTE_AS_TEXT',
  'TABLE_AS_TEXT',
  'RAW_HTML',
  'MARKUP_DROPPED',
  'MARKUP_FLATTENED',
  'NESTED_LIST_FLATTENED',
  'LINK_DROPPED',
  'KEY_UNKNOWN',
  'KEY_TWICE',
  'VALUE_UNREADABLE',
  'PAGE_PART_LEFT_OUT',
  'MEDIA_LEFT_OUT',
  'FROM_PAGE_DATA',
  'HEADER_OR_FOOTER_LEFT_OUT',
  'WORD_COMMENTS_LEFT_OUT',
  'CHANGES_ACCEPTED',
  'PICTURE_UNUSABLE',
] as const;
export type ImportDoubt = (typeof IMPORT_DOUBTS)[number];

/** What an import took a line for; with a reason when it was not sure. */
export interface Recognition {
  part: RecognisedPart;
  line: number;
  /** A short excerpt; the whole of what was left out. */
  text: string;
  reason?: ImportDoubt;
}

/** A picture of a story: a file beside it, by its path, or its bytes when it came inside the file. */
export interface ImportedPicture {
  figureId: string;
  path: string;
  bytes?: Uint8Array;
}

/** A story out of a file, with every part named, and an account of how the file was read. */
export interface ImportResult {
  document: ArticleDocument;
  locale: Locale;
  /** The section as the file writes it: `Politics`. */
  section?: string;
  pictures: ImportedPicture[];
  /** What `line` counts: a page and a Word file have no lines that a person could find again. */
  counts: 'lines' | 'paragraphs';
  recognised: Recognition[];
  unsure: Recognition[];
}

const EXCERPT = 80;

/** The account that an import keeps while it reads. What is left out is told in full: it stands nowhere else any more. */
export class ImportLog {
  readonly recognised: Recognition[] = [];
  readonly unsure: Recognition[] = [];

  constructor(private readonly counts: ImportResult['counts']) {}

  recognise(part: RecognisedPart, line: number, text: string): void {
    this.recognised.push({ part, line, text: part === 'furniture' ? text : excerpt(text) });
  }

  /** The account in the order of the file. */
  sorted(): Pick<ImportResult, 'counts' | 'recognised' | 'unsure'> {
    const byLine = (one: Recognition, other: Recognition): number => one.line - other.line;
    return { counts: this.counts, recognised: this.recognised.toSorted(byLine), unsure: this.unsure.toSorted(byLine) };
  }

  doubt(part: RecognisedPart, line: number, text: string, reason: ImportDoubt): void {
    this.unsure.push({ part, line, text: reason.endsWith('_LEFT_OUT') ? text : excerpt(text), reason });
  }
}

/** The beginning of a text, short enough for a list. */
export function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text;
  // Half of a surrogate pair is no text.
  return `${text
    .slice(0, EXCERPT - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
}
