/** How a segment's words stand to those that were approved last. */
export type ApprovalChange = 'same' | 'changed' | 'new';

/** A text that nobody approved before is new; the same words are the same, whoever touched them meanwhile. */
export function changeSinceApproval(
  segment: { id: string; target: string | null },
  approved: ReadonlyMap<string, string | null>,
): ApprovalChange {
  if (!approved.has(segment.id)) return 'new';
  return approved.get(segment.id) === segment.target ? 'same' : 'changed';
}
