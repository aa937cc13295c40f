export interface ReportLine {
  readonly outcome: string;
  readonly message: string;
}

interface ReportGroup<Line extends ReportLine> {
  outcome: Line['outcome'];
  count: number;
  reasons: { message: string; lines: readonly Line[] }[];
}

/** The lines of a report by what became of them, in the given order, and why: each reason once. */
export function reportGroups<Line extends ReportLine>(
  lines: readonly Line[],
  order: readonly Line['outcome'][],
): ReportGroup<Line>[] {
  const byOutcome = Map.groupBy(lines, ({ outcome }) => outcome);
  return order.flatMap((outcome) => {
    const found = byOutcome.get(outcome) ?? [];
    const reasons = [...Map.groupBy(found, ({ message }) => message)];
    return found.length === 0
      ? []
      : [{ outcome, count: found.length, reasons: reasons.map(([message, of]) => ({ message, lines: of })) }];
  });
}
