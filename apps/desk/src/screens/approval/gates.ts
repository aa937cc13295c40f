import { type ApprovalData } from './use-approval.js';

/** One condition of an approval: whether it is met, and the sentences that keep it from being so. */
export interface ApprovalGate {
  gate: 'handed-in' | 'confirmed' | 'blocking' | 'four-eyes';
  passed: boolean;
  numbers: number[];
}

/** What stands before an approval, in the order in which it is cleared. */
export function approvalGates({
  comparison,
  gate,
  rows,
}: Pick<ApprovalData, 'comparison' | 'gate' | 'rows'>): ApprovalGate[] {
  const numberOf = new Map(rows.map(({ segment, number }) => [segment.id, number]));
  const numbersOf = (entries: readonly { segmentId: string }[]): number[] => [
    ...new Set(entries.flatMap(({ segmentId }) => numberOf.get(segmentId) ?? [])),
  ];
  const own = rows.filter(({ own }) => own !== null).map(({ number }) => number);
  const isHandedIn = comparison.state === 'handed-in' || comparison.state === 'approved';
  return [
    { gate: 'handed-in', passed: isHandedIn, numbers: [] },
    { gate: 'confirmed', passed: gate.unconfirmed.length === 0, numbers: numbersOf(gate.unconfirmed) },
    { gate: 'blocking', passed: gate.blocking.length === 0, numbers: numbersOf(gate.blocking) },
    { gate: 'four-eyes', passed: comparison.isSecondPairOfEyes, numbers: own },
  ];
}
