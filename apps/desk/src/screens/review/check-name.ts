import { type TFunction } from 'i18next';

const CHECKS = [
  'empty',
  'numbers',
  'inline-codes',
  'untouched-source',
  'opening-marks',
  'codes-dropped',
  'codes-moved',
  'unknown-word',
] as const;

/** The short name of a check; a new one shows its id until it has a name. */
export function checkName(t: TFunction, check: string): string {
  const known = CHECKS.find((each) => each === check);
  return known === undefined ? check : t(`review.finding.name.${known}`);
}
