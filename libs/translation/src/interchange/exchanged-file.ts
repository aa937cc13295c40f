import { type CodedToken, writeTokens } from '@anverso/document';
import { type Locale } from '@anverso/kernel';
import { type SegmentState } from '../domain/segment.js';

/** A part of a text as a file has it, its codes by the names that they have there. */
export type FileToken = { kind: 'text'; text: string } | { kind: 'open' | 'close' | 'standalone'; name: string };

/** A stretch of a unit: a segment as the other tool cuts it, or the space between two. */
export interface FilePiece {
  id: string | undefined;
  isBetween: boolean;
  source: FileToken[];
  target: FileToken[] | undefined;
  state: SegmentState;
}

/** How a segment stood when the file was written. */
export interface ExportedAs {
  /** Of the segment, which may stand in another place of its unit by now. */
  id: string | undefined;
  version: number;
  sourceHash: string;
}

export interface FileUnit {
  id: string;
  line: number;
  /** By the segment's name in the file; empty where another tool has thrown it away. */
  exported: Map<string, ExportedAs>;
  pieces: FilePiece[];
}

/** What a file says of an edition, the same for every version of the format. */
export interface ExchangedFile {
  version: string;
  from: Locale;
  to: Locale;
  editionId: string | undefined;
  units: FileUnit[];
}

/** No segment has this code, so that a check of codes finds it. */
const FOREIGN_CODE = 999_999;

/** A file's text as coded text of the segment at `ordinal`; a code that is not the segment's stays visible as a foreign one. */
export function codedTextOf(tokens: readonly FileToken[], ordinal: number): string {
  return writeTokens(
    joinTexts(tokens).map((token): CodedToken => {
      if (token.kind === 'text') return token;
      const [, at, id] = /^c(\d+)\.(\d+)$/.exec(token.name) ?? [];
      return { kind: token.kind, id: Number(at) === ordinal ? Number(id) : FOREIGN_CODE };
    }),
  );
}

/** A line break in a file is layout: inside it is a space, at an edge nothing. */
export function withoutLayout(text: string): string {
  return text.replace(/^\s*[\r\n]\s*|\s*[\r\n]\s*$/g, '').replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
}

function joinTexts(tokens: readonly FileToken[]): FileToken[] {
  const joined: FileToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.kind === 'text' && last?.kind === 'text')
      joined.splice(-1, 1, { kind: 'text', text: last.text + token.text });
    else joined.push(token);
  }
  return joined;
}
