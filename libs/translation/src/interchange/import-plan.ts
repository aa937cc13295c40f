import { invalidInput, type Locale, sha256 } from '@anverso/kernel';
import { literalText, tokenize, verifyCodes } from '@anverso/document';
import { type Segment, type SegmentState } from '../domain/segment.js';
import { unitIdOf } from './exchanged-edition.js';
import {
  type CodeNumbers,
  codedTextOf,
  type ExchangedFile,
  type ExportedAs,
  type FilePiece,
  type FileToken,
  type FileUnit,
  numbersAt,
  numbersByOrder,
  withoutLayout,
} from './exchanged-file.js';
import { withoutForbidden } from './xml-writer.js';

export type ImportReason =
  /** Taken: a new text, or a text that the file says was read. */
  | 'text'
  | 'read'
  /** Skipped. */
  | 'same'
  | 'newer-here'
  | 'approved-here'
  | 'no-target'
  | 'not-in-file'
  /** Refused. */
  | 'unknown-unit'
  | 'source-changed'
  | 'merged'
  | 'codes-broken'
  | 'too-long'
  | 'changed-meanwhile';

/** What becomes of one segment of the edition, or of one unit of the file that the edition does not have. */
export interface ImportLine {
  outcome: 'taken' | 'skipped' | 'refused';
  reason: ImportReason;
  unit: string;
  segmentId: string | null;
  position: number | null;
}

/** A change that an import asks for: a text, a confirmation, or both. */
export interface ImportChange extends ImportLine {
  outcome: 'taken';
  segmentId: string;
  /** The segment's version that this was decided on. */
  version: number;
  target: string | null;
  /** The file says that a person has read it. */
  confirms: boolean;
}

export interface ImportPlan {
  changes: ImportChange[];
  lines: ImportLine[];
}

interface Judged {
  outcome: ImportLine['outcome'];
  reason: ImportReason;
  target?: string;
  confirms?: boolean;
}

const MAX_TARGET = 20_000;
/** No program cuts a sentence into more pieces. */
const MAX_GROUP = 200;
/** What a report repeats of an id that another program has made up. */
const MAX_NAME = 200;
const ORDER: readonly SegmentState[] = ['initial', 'translated', 'reviewed', 'final'];

/** Decides, segment by segment, what of a file is taken into an edition; newer and approved work here always wins. */
export function planImport(
  edition: { editionId: string; from: Locale; to: Locale; segments: readonly Segment[] },
  file: ExchangedFile,
): ImportPlan {
  if (file.from !== edition.from || file.to !== edition.to) throw invalidInput('XLIFF_LANGUAGES');
  if ((file.editionId ?? edition.editionId) !== edition.editionId) throw invalidInput('XLIFF_OTHER_EDITION');
  const plan: ImportPlan = { changes: [], lines: [] };
  const units = Map.groupBy(edition.segments, ({ unitPath }) => unitIdOf(unitPath));
  const inFile = new Map(file.units.map((unit) => [unit.id, unit]));
  for (const [id, segments] of units) planUnit(segments, inFile.get(id), plan);
  for (const { id } of file.units) {
    if (!units.has(id))
      plan.lines.push({
        outcome: 'refused',
        reason: 'unknown-unit',
        unit: id.slice(0, MAX_NAME),
        segmentId: null,
        position: null,
      });
  }
  return plan;
}

function planUnit(segments: readonly Segment[], unit: FileUnit | undefined, plan: ImportPlan): void {
  let at = 0;
  const words = unit?.pieces.map(({ source }) => wordsOf(source)) ?? [];
  for (const segment of [...segments].sort((one, other) => one.ordinal - other.ordinal)) {
    const { id: segmentId, position, unitPath, version } = segment;
    const exported = unit && exportOf(segment, unit);
    const group = unit && exported && groupFor(segment, unit.pieces, at, exported, words);
    at = group?.next ?? at;
    const judged: Judged =
      exported === undefined || group === undefined
        ? { outcome: 'skipped', reason: 'not-in-file' }
        : judge(segment, words, group, exported.as);
    const line = { unit: unitPath, segmentId, position, outcome: judged.outcome, reason: judged.reason };
    if (judged.outcome === 'taken')
      plan.changes.push({
        ...line,
        outcome: 'taken',
        version,
        target: judged.target ?? null,
        confirms: judged.confirms ?? false,
      });
    else plan.lines.push(line);
  }
}

/** How a segment left the house, and in which place of its unit: it was split, or what stands before it was, perhaps. */
interface Exported {
  as: ExportedAs | undefined;
  ordinal: number;
}

function exportOf({ id, ordinal }: Segment, { exported }: FileUnit): Exported {
  const known = [...exported].find(([, as]) => as.id === id);
  const [ref = `s${ordinal}`, as] = known ?? [];
  const place = /^s(\d+)$/.exec(ref)?.[1];
  const isNew = as === undefined && exported.size > 0;
  return { as, ordinal: isNew || place === undefined ? NOWHERE : Number(place) };
}

/** No piece and no code of a file has this place. */
const NOWHERE = -1;

interface Group {
  pieces?: FilePiece[];
  numberOf?: CodeNumbers;
  next: number;
}

/** The file's pieces from `at` on that together are the segment's source; none where it cuts or says it otherwise. */
function groupFor(
  segment: Segment,
  pieces: readonly FilePiece[],
  at: number,
  { ordinal }: Exported,
  words: readonly string[],
): Group {
  const wanted = comparable(segment.source);
  const wantedLength = wordsHere(segment).length;
  const start = pieces.findIndex((piece, index) => index >= at && !piece.isBetween);
  let length = 0;
  for (let end = start + 1; start >= 0 && end <= Math.min(pieces.length, start + MAX_GROUP); end++) {
    length += words[end - 1]?.length ?? 0;
    if (length > wantedLength) break;
    if (length < wantedLength) continue;
    const group = pieces.slice(start, end);
    const tokens = group.flatMap(({ source }) => source);
    const numberOf = [numbersAt(ordinal), numbersByOrder(segment.source, tokens)].find(
      (numbers) => comparable(codedTextOf(tokens, numbers)) === wanted,
    );
    if (numberOf !== undefined) return { pieces: group, numberOf, next: end };
  }
  const isOwn = start >= 0 && pieces[start]?.id === `s${ordinal}`;
  return { next: isOwn ? start + 1 : at };
}

function judge(
  segment: Segment,
  words: readonly string[],
  { pieces: group = [], numberOf }: Group,
  exported: ExportedAs | undefined,
): Judged {
  const isMoved = exported !== undefined && exported.sourceHash !== sha256(segment.source);
  if (isMoved) return { outcome: 'refused', reason: 'source-changed' };
  if (numberOf === undefined) return { outcome: 'refused', reason: whyApart(segment, words) };
  if (group.some(({ target, isBetween }) => target === undefined && !isBetween)) return NO_TARGET;
  const tokens = group.flatMap(({ source, target }) => target ?? source);
  const target = withoutLayout(withoutForbidden(codedTextOf(tokens, numberOf)));
  if (target.trim() === '') return NO_TARGET;
  return weigh(segment, exported?.version, target, isRead(group));
}

const NO_TARGET: Judged = { outcome: 'skipped', reason: 'no-target' };

/** Weighs a text of the file against the segment as it stands here. */
function weigh(segment: Segment, exportedVersion: number | undefined, target: string, confirms: boolean): Judged {
  const isSame = segment.target !== null && withoutForbidden(segment.target) === target;
  const isUnread = segment.state === 'initial' || segment.stale;
  if (isSame && !(confirms && isUnread)) return { outcome: 'skipped', reason: 'same' };
  if (segment.state === 'final') return { outcome: 'skipped', reason: 'approved-here' };
  if (!isUntouched(segment, exportedVersion)) return { outcome: 'skipped', reason: 'newer-here' };
  if (verifyCodes(segment.source, target).length > 0) return { outcome: 'refused', reason: 'codes-broken' };
  if (target.length > MAX_TARGET) return { outcome: 'refused', reason: 'too-long' };
  if (isSame) return { outcome: 'taken', reason: 'read', confirms };
  return { outcome: 'taken', reason: 'text', target, confirms };
}

/** Nothing happened here since the export; where the file does not tell any more, nobody has worked on it at all. */
function isUntouched({ version, state, lastEditedBy }: Segment, exportedVersion: number | undefined): boolean {
  return exportedVersion === undefined ? state === 'initial' && lastEditedBy === null : version === exportedVersion;
}

/** Why no stretch of the file is the segment's source. */
function whyApart(segment: Segment, words: readonly string[]): ImportReason {
  const wanted = wordsHere(segment);
  if (words.includes(wanted)) return 'codes-broken';
  return words.some((one) => one.includes(wanted)) ? 'merged' : 'source-changed';
}

/** A source without its codes, as it is compared. */
const wordsOf = (tokens: readonly FileToken[]): string =>
  comparable(tokens.map((token) => (token.kind === 'text' ? token.text : '')).join(''));

const wordsHere = ({ source }: Segment): string => comparable(literalText(tokenize(source)));

const isRead = (group: readonly FilePiece[]): boolean =>
  group.every(({ state, isBetween }) => isBetween || ORDER.indexOf(state) > 0);

/** Sources are compared without regard to spaces, which tools lay out anew. */
const comparable = (text: string): string => withoutForbidden(text).replace(/\s+/g, '');
