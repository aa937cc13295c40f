import { type DeskTexts } from '@anverso/i18n/desk';
import { type TFunction } from 'i18next';
import { i18n } from '../../i18n/i18n.js';

type CheckName = keyof DeskTexts['review']['finding']['name'];

const isNamed = (check: string): check is CheckName => i18n.exists(`review.finding.name.${check}`);

/** The short name of a check; a new one shows its id until it has a name. */
export function checkName(t: TFunction, check: string): string {
  return isNamed(check) ? t(`review.finding.name.${check}`) : check;
}
