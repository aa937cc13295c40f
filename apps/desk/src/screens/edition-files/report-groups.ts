import { type Schemas } from '../../api/client.js';

export type ReportLine = Schemas['ImportReport']['lines'][number];
type Outcome = ReportLine['outcome'];

interface ReportGroup {
  outcome: Outcome;
  count: number;
  reasons: { message: string; lines: readonly ReportLine[] }[];
}

/** What a person has to act on comes first. */
const ORDER: readonly Outcome[] = ['refused', 'taken', 'skipped'];

/** The lines of a report by what became of them and why, those that ask for something first. */
export function reportGroups(lines: readonly ReportLine[]): ReportGroup[] {
  const byOutcome = Map.groupBy(lines, ({ outcome }) => outcome);
  return ORDER.flatMap((outcome) => {
    const found = byOutcome.get(outcome) ?? [];
    const reasons = [...Map.groupBy(found, ({ message }) => message)];
    return found.length === 0
      ? []
      : [{ outcome, count: found.length, reasons: reasons.map(([message, of]) => ({ message, lines: of })) }];
  });
}
