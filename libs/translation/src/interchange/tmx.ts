import { type Locale } from '@anverso/kernel';

/** A pair of texts as the memory gives it for a file. Texts are coded text. */
export interface TmxEntry {
  id: string;
  from: Locale;
  to: Locale;
  source: string;
  target: string;
  unitKind: string;
  previousKey: string | null;
  nextKey: string | null;
  provenance: TmxProvenance;
  createdAt: Date;
}

type ProvenanceIds =
  | 'approvalId'
  | 'segmentId'
  | 'editionId'
  | 'sourceRevisionId'
  | 'translatedBy'
  | 'approvedBy'
  | 'importedBy'
  | 'editedBy';

/** Who stands behind a pair: ids, never names. */
type TmxProvenance = Readonly<
  Partial<Record<ProvenanceIds | 'importedFrom', string | null> & { editedAt: Date | null }>
>;

/** A pair of texts as the memory takes it from a file. */
export interface TmxUnit {
  from: Locale;
  to: Locale;
  source: string;
  target: string;
  unitKind?: string;
  previous?: string;
  next?: string;
  createdAt?: Date;
}

/** The memory as files meet it: nothing but a batch at a time is ever held. */
export interface MemoryPort {
  exportUnits(): AsyncIterable<readonly TmxEntry[]>;
  appendUnits(
    batches: AsyncIterable<readonly TmxUnit[]>,
    file: { importedBy: string; importedFrom: string },
  ): Promise<number>;
}
