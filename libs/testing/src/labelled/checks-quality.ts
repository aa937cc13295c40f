import { type Locale, otherLocale } from '@anverso/kernel';
import { type LabelledSegment, labelledSegments } from './labelled-segments.js';

/** How well one check does on the labelled segments. */
export interface CheckQuality {
  readonly check: string;
  readonly isBlocking: boolean;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  /** What it wrongly said and what it did not see, for people. */
  readonly mistakes: readonly string[];
}

interface Said {
  check: string;
  severity: string;
}

type CheckFunction = (segment: { source: string; target: string }, from: Locale, to: Locale) => readonly Said[];

/** Runs checks over the labelled segments and counts, check by check. */
export function measureChecks(checkSegment: CheckFunction, blocking: ReadonlySet<string>): CheckQuality[] {
  const results = labelledSegments().map((segment) => ({
    segment,
    said: new Set(
      checkSegment(segment, segment.from, otherLocale(segment.from))
        .filter(({ severity }) => severity !== 'hint' || segment.theme === 'marks')
        .map(({ check }) => check),
    ),
  }));
  const checks = new Set(
    results.flatMap(({ segment, said }) => [...said, ...(segment.wrong === undefined ? [] : [segment.wrong])]),
  );
  return [...checks].map((check) => {
    const right = results.filter(({ segment, said }) => said.has(check) && accepts(segment, check));
    const alarms = results.filter(({ segment, said }) => said.has(check) && !accepts(segment, check));
    const asked = results.filter(({ segment }) => segment.wrong === check);
    const missed = asked.filter(
      ({ segment, said }) => !said.has(check) && segment.also.every((other) => !said.has(other)),
    );
    const tell = (what: string, { segment }: { segment: LabelledSegment }): string =>
      `${what}: ${segment.source} → ${segment.target}`;
    return {
      check,
      isBlocking: blocking.has(check),
      found: right.length,
      precision: share(right.length, alarms.length),
      recall: share(asked.length - missed.length, missed.length),
      mistakes: [...alarms.map((each) => tell('false alarm', each)), ...missed.map((each) => tell('missed', each))],
    };
  });
}

const accepts = ({ wrong, also }: LabelledSegment, check: string): boolean => wrong === check || also.includes(check);

const share = (good: number, bad: number): number => (good + bad === 0 ? 1 : good / (good + bad));
