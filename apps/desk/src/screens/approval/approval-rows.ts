import { type Schemas } from '../../api/client.js';

type Segment = Schemas['Segment'];
type Compared = Schemas['ApprovalComparison']['segments'][number];

/** A segment with what an editor wants to know beside its two texts. */
export interface ApprovalRow {
  segment: Segment;
  /** Counted from one, as people count. */
  number: number;
  change: Compared['change'];
  approvedTarget: string | null;
  ignored: Compared['ignored'];
  /** What makes it the work of the person in front of the screen, who cannot approve it then. */
  own: Compared['own'];
  /** Who split or merged it last. */
  lastCut: Compared['lastCut'];
}

export type RowFilter = 'all' | 'changed' | 'findings' | 'own';

/** Segments in reading order, each with its comparison; one that came after the comparison counts as new. */
export function toRows(segments: readonly Segment[], compared: readonly Compared[]): ApprovalRow[] {
  const byId = new Map(compared.map((entry) => [entry.segmentId, entry]));
  return [...segments]
    .sort((a, b) => a.position - b.position)
    .map((segment, index) => {
      const entry = byId.get(segment.id);
      return {
        segment,
        number: index + 1,
        change: entry?.change ?? 'new',
        approvedTarget: entry?.approvedTarget ?? null,
        ignored: entry?.ignored ?? [],
        own: entry?.own ?? null,
        lastCut: entry?.lastCut ?? null,
      };
    });
}

/**
 * Whether texts and comparison were read at the same state of the edition. The fingerprint comes with the comparison: sent
 * with texts of another moment, it would approve what nobody looked at.
 */
export function isOneMoment(segments: readonly Segment[], compared: readonly Compared[]): boolean {
  const versions = new Map(compared.map(({ segmentId, version }) => [segmentId, version]));
  return segments.length === versions.size && segments.every(({ id, version }) => versions.get(id) === version);
}

const PASSES: Record<RowFilter, (row: ApprovalRow) => boolean> = {
  all: () => true,
  changed: ({ change }) => change !== 'same',
  findings: ({ segment, ignored }) => segment.findings.length + ignored.length > 0,
  own: ({ own }) => own !== null,
};

export function filterRows(rows: readonly ApprovalRow[], filter: RowFilter): ApprovalRow[] {
  return rows.filter(PASSES[filter]);
}

/** `1–4, 7, 9–10`: many numbers in little room. */
export function numberRanges(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && number <= last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
