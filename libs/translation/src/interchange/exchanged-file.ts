import { type CodedToken, tokenize, writeTokens } from '@anverso/document';
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

/** The house's number of a code, by the name that a file has for it. */
export type CodeNumbers = (name: string) => number;

/** The numbers of the segment at `ordinal` by the names that they left the house with. */
export function numbersAt(ordinal: number): CodeNumbers {
  return (name) => {
    const [, at, id] = OWN_NAME.exec(name) ?? [];
    return Number(at) === ordinal ? Number(id) : FOREIGN_CODE;
  };
}

const OWN_NAME = /^c(\d+)\.(\d+)$/;

/** Numbers for a file whose program has named the codes anew: by their order in the source, where that is beyond doubt. */
export function numbersByOrder(source: string, tokens: readonly FileToken[]): CodeNumbers {
  const own = tokenize(source).flatMap((token) => (token.kind === 'text' ? [] : [token]));
  const theirs = tokens.flatMap((token) => (token.kind === 'text' ? [] : [token]));
  const numbers = new Map(theirs.map(({ name }, index) => [name, own[index]?.id ?? FOREIGN_CODE]));
  const isClear =
    own.length === theirs.length &&
    new Set(numbers.values()).size === numbers.size &&
    theirs.every(({ kind, name }, index) => {
      const at = own[index];
      return kind === at?.kind && numbers.get(name) === at.id && !OWN_NAME.test(name);
    });
  return (name) => (isClear ? numbers.get(name) : undefined) ?? FOREIGN_CODE;
}

/** A file's text as coded text of a segment; a code that is not the segment's stays visible as a foreign one. */
export function codedTextOf(tokens: readonly FileToken[], numberOf: CodeNumbers): string {
  return writeTokens(
    joinTexts(tokens).map((token): CodedToken => {
      if (token.kind === 'text') return token;
      return { kind: token.kind, id: numberOf(token.name) };
    }),
  );
}

/** A line break in a file is layout: inside it is a space, at an edge nothing. */
export function withoutLayout(text: string): string {
  // One run of spaces at a time: an expression that looks for the break from every space takes the square of the spaces.
  return text.replace(/\s+/g, (run, at: number) => {
    const isEdge = at === 0 || at + run.length === text.length;
    if (isEdge && /[\r\n]/.test(run)) return '';
    return /[\r\n\u2028\u2029]/.test(run) ? ' ' : run;
  });
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
