import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Editions } from '@anverso/articles';
import { type Locale, otherLocale } from '@anverso/kernel';
import { answersTo } from './domain/checks/answers.js';
import { CHECK_IDS } from './domain/checks/ids.js';
import { type CheckId } from './domain/finding.js';
import { HouseChecks } from './house-checks.service.js';
import { type IgnoredCount, RuleAnswers } from './rule-evidence.repository.js';

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

const REASONS_SHOWN = 3;

/** What people's answers say about the checks: a rule that is followed earns its place, a noisy one shows here. */
@Injectable()
export class RuleEvidence {
  constructor(
    private readonly answers: RuleAnswers,
    private readonly editions: Editions,
    private readonly checks: HouseChecks,
  ) {}

  /** Every rule that spoke of the segments confirmed last, or was ever set aside; the most set aside first. */
  async gather(): Promise<{ segments: number; rules: RuleRecord[] }> {
    const [ignored, sample, options] = await Promise.all([
      this.answers.countIgnored(),
      this.answers.latestConfirmed(SAMPLE),
      this.checks.options(),
    ]);
    const ids = [...ignored, ...sample.map(({ segment }) => segment)].map(({ editionId }) => editionId);
    const locales = await this.editions.localesOf([...new Set(ids)]);
    const records = new Records();
    for (const count of ignored.sort((a, b) => b.at.getTime() - a.at.getTime())) {
      const locale = locales.get(count.editionId);
      if (locale !== undefined && isCheckId(count.check)) addIgnored(records.of(count.check, locale), count);
    }
    for (const [index, { segment, draft }] of sample.entries()) {
      const locale = locales.get(segment.editionId);
      if (locale === undefined) continue;
      const answers = answersTo(draft, segment, { from: otherLocale(locale), to: locale, options });
      for (const [check, answer] of answers) records.of(check, locale)[answer]++;
      // Others' requests have their turn in between.
      if (index % SEGMENTS_AT_ONCE === 0) await setImmediate();
    }
    return { segments: sample.length, rules: records.sorted() };
  }
}

/** One record for each rule and language. */
class Records {
  private readonly byRule = new Map<string, RuleRecord>();

  of(check: CheckId, locale: Locale): RuleRecord {
    const key = `${locale} ${check}`;
    const none = { followed: 0, setAside: 0, left: 0, ignored: { times: 0, segments: 0, reasons: [] } };
    const record = this.byRule.get(key) ?? { check, locale, ...none };
    this.byRule.set(key, record);
    return record;
  }

  sorted(): RuleRecord[] {
    const spoken = ({ followed, setAside, left }: RuleRecord): number => followed + setAside + left;
    return [...this.byRule.values()].sort((a, b) => b.ignored.times - a.ignored.times || spoken(b) - spoken(a));
  }
}

function addIgnored({ ignored }: RuleRecord, { times, segments, reason }: IgnoredCount): void {
  ignored.times += times;
  ignored.segments += segments;
  if (ignored.reasons.length < REASONS_SHOWN && !ignored.reasons.includes(reason)) ignored.reasons.push(reason);
}

/** A rule that the house no longer has keeps its history and is not told. */
const isCheckId = (check: string): check is CheckId => CHECK_IDS.some((id) => id === check);
