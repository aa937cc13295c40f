import { type Locale } from '@anverso/kernel';
import { type CheckId } from '../finding.js';
import { type Segment } from '../segment.js';
import { checkSegment, type CheckOptions, ignoredFindings, openFindings } from './run.js';

/** What became of what a rule said of a draft: the text was changed, the rule was set aside for a reason, or neither. */
export type Answer = 'followed' | 'setAside' | 'left';

/** How people answered each rule that spoke of the draft of a segment that they have confirmed since. */
export function answersTo(
  draft: string,
  segment: Segment,
  { from, to, options }: { from: Locale; to: Locale; options: CheckOptions },
): Map<CheckId, Answer> {
  const { source, unitKind } = segment;
  const asked = checkSegment({ source, target: draft, unitKind, origin: 'machine' }, from, to, options);
  if (asked.length === 0) return new Map();
  const open = new Set(openFindings(segment, from, to, options).map(({ check }) => check));
  const aside = new Set(ignoredFindings(segment, from, to, options).map(({ check }) => check));
  const answer = (check: CheckId): Answer => (open.has(check) ? 'left' : aside.has(check) ? 'setAside' : 'followed');
  return new Map(asked.map(({ check }) => [check, answer(check)]));
}
