import { type DeskTexts } from '@anverso/i18n/desk';
import { type TFunction } from 'i18next';

type CheckName = keyof DeskTexts['review']['finding']['name'];

/** The short name of a check; a new one shows its id until it has a name. */
export function checkName(t: TFunction, check: string): string {
  return t(`review.finding.name.${check as CheckName}`, { defaultValue: check });
}
