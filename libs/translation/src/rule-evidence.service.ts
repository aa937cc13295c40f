import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Locale, otherLocale } from '@anverso/kernel';
import { answersTo } from './domain/checks/answers.js';
import { CHECK_IDS } from './domain/checks/ids.js';
import { type CheckId } from './domain/finding.js';
import { HouseChecks } from './house-checks.service.js';
import { RuleAnswers } from './rule-evidence.repository.js';

/** What people made of one rule, in translations into one language. */
export interface RuleRecord {
  check: CheckId;
  locale: Locale;
  /** Drafts of the sample that the rule spoke of and that were changed accordingly, set aside, or neither. */
  followed: number;
  setAside: number;
  left: number;
  /** How often it was set aside in the whole history of the house, on how many segments, and the latest reasons. */
  ignored: { times: number; segments: number; reasons: string[] };
}

/** So many segments take about half a second of work. */
const SAMPLE = 400;
const SEGMENTS_AT_ONCE = 25;

/** What people's answers say about the checks: a rule that is followed earns its place, a noisy one shows here. */
@Injectable()
export class RuleEvidence {
  constructor(
    private readonly answers: RuleAnswers,
    private readonly checks: HouseChecks,
  ) {}

  /** Every rule that spoke of the segments confirmed last, or was ever set aside; the most set aside first. */
  async gather(): Promise<{ segments: number; rules: RuleRecord[] }> {
    const [ignored, sample, options] = await Promise.all([
      this.answers.countIgnored(),
      this.answers.latestConfirmed(SAMPLE),
      this.checks.options(),
    ]);
    const rules = new Map<string, RuleRecord>();
    const recordOf = (check: CheckId, locale: Locale): RuleRecord => {
      const key = `${locale} ${check}`;
      const none = {
        check,
        locale,
        followed: 0,
        setAside: 0,
        left: 0,
        ignored: { times: 0, segments: 0, reasons: [] },
      };
      const record = rules.get(key) ?? none;
      rules.set(key, record);
      return record;
    };
    for (const { check, locale, ...counted } of ignored) {
      if (isCheckId(check)) recordOf(check, locale).ignored = counted;
    }
    for (const [index, { segment, draft, locale }] of sample.entries()) {
      const answers = answersTo(draft, segment, { from: otherLocale(locale), to: locale, options });
      for (const [check, answer] of answers) recordOf(check, locale)[answer]++;
      // Others' requests have their turn in between.
      if (index % SEGMENTS_AT_ONCE === 0) await setImmediate();
    }
    const spoken = ({ followed, setAside, left }: RuleRecord): number => followed + setAside + left;
    const sorted = [...rules.values()].sort((a, b) => b.ignored.times - a.ignored.times || spoken(b) - spoken(a));
    return { segments: sample.length, rules: sorted };
  }
}

/** A rule that the house no longer has keeps its history and is not told. */
const isCheckId = (check: string): check is CheckId => CHECK_IDS.some((id) => id === check);
