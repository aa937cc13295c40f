import { type Locale, type UserId } from '@anverso/kernel';

/** A pair of texts that the memory holds, with where it comes from. Texts are coded text. */
export interface MemoryUnit {
  id: string;
  from: Locale;
  to: Locale;
  source: string;
  target: string;
  unitKind: string;
  /** Variants of both languages, as a file named them. */
  variants?: { source: string | null; target: string | null };
  /** It was remembered the other way round: its source was the translation. */
  isReversed?: boolean;
  /** The keys of the sources before and after it; null at the edges of an article. */
  previousKey: string | null;
  nextKey: string | null;
  provenance: MemoryProvenance;
  createdAt: Date;
}

/** Who stands behind a unit: an approval of this house with its segment, or a file and who read it in. */
export interface MemoryProvenance {
  approvalId: string | null;
  segmentId: string | null;
  editionId: string | null;
  sourceRevisionId: string | null;
  translatedBy: UserId | null;
  approvedBy: UserId | null;
  importedBy: UserId | null;
  importedFrom: string | null;
  editedBy: UserId | null;
  editedAt: Date | null;
}

/** A unit that is read from a file. */
export interface ImportedUnit {
  from: Locale;
  to: Locale;
  source: string;
  target: string;
  unitKind?: string;
  variants?: { source: string | null; target: string | null };
  /** The keys of the sources before and after it, where the file tells. */
  previousKey?: string;
  nextKey?: string;
  /** When the file says that it was made. */
  createdAt?: Date;
}

/** A correction of a remembered target. */
export interface MemoryChange {
  targetBefore: string;
  targetAfter: string;
  changedBy: UserId;
  changedAt: Date;
}

/** A source that the memory is asked about, with its surroundings. */
export interface WantedSource {
  source: string;
  unitKind: string;
  previousKey: string | null;
  nextKey: string | null;
}
