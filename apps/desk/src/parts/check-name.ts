import { type DeskTexts } from '@anverso/i18n/desk';
import { type TFunction } from 'i18next';
import { type Schemas } from '../api/client.js';

type CheckId = Schemas['CheckEvidence']['rules'][number]['check'];
type CheckName = keyof DeskTexts['review']['finding']['name'];

/** The short name of a check, from the texts of the review. */
export function checkName(t: TFunction, check: string): string {
  // Every check of the api has a name, or this does not compile; one that a newer api brings shows its id.
  const named: CheckName = check as CheckId;
  return t(`review.finding.name.${named}`, { defaultValue: check });
}
