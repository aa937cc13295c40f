import { type CHECK_IDS } from './checks/ids.js';

/** What a quality check says of a segment; `type` is the ITS 2.0 localization quality issue type. */
export interface Finding {
  check: CheckId;
  type: ItsType;
  severity: Severity;
  /** Values for the message, such as the number that is missing. */
  details: Record<string, string>;
  /** What it is about, in the words of the texts: equal matter is the same finding, wherever it stands. */
  matter?: string;
  /** Where it shows, in what a reader sees of source and target. */
  sourceSpans?: Span[];
  targetSpans?: Span[];
  /** The target as a repair would leave it, in coded text. */
  fix?: string;
}

export interface Span {
  start: number;
  end: number;
}

export type Severity = 'blocking' | 'warning' | 'hint';

/** Values of `locQualityIssueType` in ITS 2.0. */
export const ITS_TYPES = [
  'terminology',
  'mistranslation',
  'omission',
  'untranslated',
  'addition',
  'duplication',
  'inconsistency',
  'grammar',
  'register',
  'locale-violation',
  'style',
  'characters',
  'misspelling',
  'typographical',
  'formatting',
  'inconsistent-entities',
  'numbers',
  'markup',
  'whitespace',
  'length',
  'other',
] as const;
export type ItsType = (typeof ITS_TYPES)[number];

export type CheckId = (typeof CHECK_IDS)[number];
