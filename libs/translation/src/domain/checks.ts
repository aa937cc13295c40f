import { type Locale } from '@anverso/kernel';
import { type CodeProblem, plainText, verifyCodes } from '@anverso/document';
import { compareNumbers, countWords, findUnpairedMarks } from '@anverso/language';
import { type Finding } from './finding.js';
import { type IgnoredFinding, type Segment } from './segment.js';

type Checked = Pick<Segment, 'source' | 'target'>;

interface Pair {
  source: string;
  target: string;
  sourceText: string;
  targetText: string;
  from: Locale;
  to: Locale;
}

/** The checks that look at a translation beside its source; an empty target has only one thing wrong with it. */
const CHECKS: readonly ((pair: Pair) => Finding[])[] = [checkNumbers, checkCodes, checkUntouched, checkOpeningMarks];

/** Short texts such as names are often the same in both languages. */
const UNTOUCHED_FROM_WORDS = 4;

/** What the checks say of one segment, computed from its two texts. */
export function checkSegment(segment: Checked, from: Locale, to: Locale): Finding[] {
  const { source, target } = segment;
  const targetText = target === null ? '' : plainText(target);
  if (target === null || targetText.trim() === '') {
    return [{ check: 'empty', type: 'omission', severity: 'blocking', details: {} }];
  }
  const pair = { source, target, sourceText: plainText(source), targetText, from, to };
  return CHECKS.flatMap((check) => check(pair));
}

/** All that stands open against a segment: the checks, and what the engine's guard saw, less what a person set aside. */
export function openFindings(segment: Segment, from: Locale, to: Locale): Finding[] {
  const ignored = new Set(segment.ignoredFindings.map(({ check }) => check));
  return allFindings(segment, from, to).filter(({ check }) => !ignored.has(check));
}

/** What a person set aside of a segment, each finding with who did it and why. */
export function ignoredFindings(segment: Segment, from: Locale, to: Locale): (IgnoredFinding & { finding: Finding })[] {
  const findings = allFindings(segment, from, to);
  return segment.ignoredFindings.flatMap((ignored) =>
    findings.filter(({ check }) => check === ignored.check).map((finding) => ({ ...ignored, finding })),
  );
}

function allFindings(segment: Segment, from: Locale, to: Locale): Finding[] {
  return [...checkSegment(segment, from, to), ...segment.draftFindings];
}

function checkNumbers({ sourceText, targetText, from, to }: Pair): Finding[] {
  const { missing, extra } = compareNumbers(sourceText, from, targetText, to);
  if (missing.length === 0 && extra.length === 0) return [];
  const texts = (numbers: { text: string }[]): string => numbers.map(({ text }) => text).join(' · ');
  return [
    {
      check: 'numbers',
      type: 'numbers',
      severity: 'blocking',
      details: { missing: texts(missing) || '—', extra: texts(extra) || '—' },
    },
  ];
}

function checkCodes({ source, target }: Pair): Finding[] {
  const problems = verifyCodes(source, target);
  if (problems.length === 0) return [];
  const idsOf = (isOfKind: (kind: CodeProblem['kind']) => boolean): string =>
    problems
      .filter(({ kind }) => isOfKind(kind))
      .map(({ id }) => `{${id}}`)
      .join(' ') || '—';
  const details = {
    missing: idsOf((kind) => kind === 'missing'),
    extra: idsOf((kind) => kind === 'extra' || kind === 'duplicated'),
    misplaced: idsOf((kind) => kind === 'crossed' || kind === 'unclosed'),
  };
  return [{ check: 'inline-codes', type: 'markup', severity: 'blocking', details }];
}

function checkUntouched({ sourceText, targetText, from }: Pair): Finding[] {
  if (sourceText.trim() !== targetText.trim() || countWords(sourceText) < UNTOUCHED_FROM_WORDS) return [];
  return [{ check: 'untouched-source', type: 'untranslated', severity: 'warning', details: { language: from } }];
}

function checkOpeningMarks({ targetText, to }: Pair): Finding[] {
  if (to !== 'es') {
    const leftover = /[¿¡]/.exec(targetText);
    return leftover === null ? [] : [openingMarks(leftover[0])];
  }
  const unpaired = findUnpairedMarks(targetText);
  return unpaired.length === 0 ? [] : [openingMarks(unpaired.map(({ mark }) => mark).join(' '))];
}

const openingMarks = (marks: string): Finding => ({
  check: 'opening-marks',
  type: 'typographical',
  severity: 'warning',
  details: { marks },
});
