import { type Locale, sha256 } from '@anverso/kernel';
import { editCodedText, plainText } from '@anverso/document';
import { type Finding } from '../finding.js';
import { type IgnoredFinding, type Segment } from '../segment.js';
import { type HeldTerms, pairTerms } from '../terms/pair-terms.js';
import { type Check, type Issue, type Pair } from './check.js';
import { type HouseStyle, houseStyle, variantOf } from './house-style.js';
import { EMPTY, withMissingCodes } from './markup.js';
import { type NumberMarks, usualMarks } from './number-marks.js';
import { CHECKS } from './registry.js';

type Checked = Pick<Segment, 'source' | 'target'> &
  Partial<Pick<Segment, 'unitKind' | 'origin' | 'state' | 'cutLoose'>>;

/** The confirmed translations that each source has in an edition. */
type ConfirmedTargets = ReadonlyMap<string, readonly string[]>;

/** How a house checks: its style, its terms, and what is confirmed elsewhere in the edition. */
export interface CheckOptions {
  style?: HouseStyle;
  confirmed?: ConfirmedTargets;
  numberMarks?: NumberMarks;
  terms?: HeldTerms;
}

const DEFAULT_STYLE = houseStyle();

/** What the checks say of one segment, computed from its two texts. */
export function checkSegment(segment: Checked, from: Locale, to: Locale, options: CheckOptions = {}): Finding[] {
  const { source, target } = segment;
  const style = options.style ?? DEFAULT_STYLE;
  const texts = { sourceText: plainText(source), targetText: plainText(target ?? ''), from, to };
  const pair: Pair = {
    ...texts,
    source,
    target: target ?? '',
    style,
    unitKind: segment.unitKind ?? 'paragraph',
    origin: segment.origin ?? null,
    isConfirmed: segment.state !== undefined && segment.state !== 'initial',
    ...otherTarget(segment, texts.targetText, options.confirmed),
    ...(options.numberMarks === undefined ? {} : { numberMarks: options.numberMarks }),
    ...(options.terms === undefined
      ? {}
      : { terms: pairTerms({ ...texts, variant: variantOf(style, to) }, options.terms) }),
  };
  const empty = findingsOf(EMPTY, pair);
  return empty.length > 0 ? empty : CHECKS.flatMap((check) => findingsOf(check, pair));
}

/** Another confirmed translation of the same source; quotes and what was cut loose may have one of their own. */
function otherTarget({ source, unitKind, cutLoose }: Checked, targetText: string, confirmed?: ConfirmedTargets) {
  if (unitKind === 'quote' || cutLoose === true) return {};
  const other = confirmed
    ?.get(source)
    ?.map(plainText)
    .find((text) => text !== targetText);
  return other === undefined ? {} : { otherTarget: other };
}

/** The options for segments of one edition, which then know of each other. */
export function amongSegments(options: CheckOptions, segments: readonly Segment[]): CheckOptions {
  const confirmed = new Map<string, string[]>();
  for (const { source, target, state, stale, unitKind, cutLoose } of segments) {
    if (target === null || state === 'initial' || stale || unitKind === 'quote' || cutLoose) continue;
    confirmed.set(source, [...(confirmed.get(source) ?? []), target]);
  }
  const numberMarks = usualMarks([...confirmed.values()].flat().map(plainText));
  return { ...options, confirmed, ...(numberMarks === undefined ? {} : { numberMarks }) };
}

function findingsOf(check: Check, pair: Pair): Finding[] {
  if (check.applies?.(pair) === false) return [];
  return check.find(pair).map((issue) => toFinding(check, issue, pair));
}

function toFinding({ id, type, severity }: Check, issue: Issue, { target }: Pair): Finding {
  const { matter, details = {}, sourceSpans = [], targetSpans = [], edits = [] } = issue;
  const fix = issue.fix ?? (edits.length > 0 ? editCodedText(target, edits) : undefined);
  return {
    check: id,
    type,
    severity,
    details,
    matter,
    sourceSpans: [...sourceSpans],
    targetSpans: [...targetSpans],
    ...(fix === undefined || fix === target ? {} : { fix }),
  };
}

/** What tells a finding from another of the same check: it stays the same while the words it is about do, wherever they move to. */
export function findingKey({ check, matter, details }: Finding): string {
  const about = matter ?? Object.values(details).join(' | ');
  return `${check}:${sha256(about).slice(0, 12)}`;
}

/** All that stands open against a segment: the checks, and what the engine's guard saw, less what a person set aside. */
export function openFindings(segment: Segment, from: Locale, to: Locale, options?: CheckOptions): Finding[] {
  return allFindings(segment, from, to, options).filter(
    (finding) => !segment.ignoredFindings.some((ignored) => setsAside(ignored, finding)),
  );
}

/** What a person set aside of a segment, each finding with who did it and why. */
export function ignoredFindings(
  segment: Segment,
  from: Locale,
  to: Locale,
  options?: CheckOptions,
): (IgnoredFinding & { finding: Finding })[] {
  // Whole editions are asked, and of most segments nothing was set aside.
  if (segment.ignoredFindings.length === 0) return [];
  const findings = allFindings(segment, from, to, options);
  return segment.ignoredFindings.flatMap((ignored) =>
    findings.filter((finding) => setsAside(ignored, finding)).map((finding) => ({ ...ignored, finding })),
  );
}

/** One that was set aside without its matter speaks of everything its check says. */
function setsAside({ check, key }: IgnoredFinding, finding: Finding): boolean {
  return check === finding.check && (key === undefined || key === findingKey(finding));
}

function allFindings(segment: Segment, from: Locale, to: Locale, options?: CheckOptions): Finding[] {
  const target = segment.target ?? '';
  const drafted = segment.draftFindings.map((finding) =>
    finding.check === 'codes-dropped' ? { ...finding, fix: withMissingCodes(segment.source, target) } : finding,
  );
  return [...checkSegment(segment, from, to, options), ...drafted];
}
