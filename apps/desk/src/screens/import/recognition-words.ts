import { type TFunction } from 'i18next';
import { deskEn } from '@anverso/i18n/desk';
import { type Schemas } from '../../api/client.js';

export type Recognition = Schemas['ImportedStory']['recognised'][number];
type Reason = Exclude<keyof typeof deskEn.storyImport.reason, 'other'>;
type Part = keyof typeof deskEn.storyImport.part;

const isReason = (code: string): code is Reason => code !== 'other' && code in deskEn.storyImport.reason;
const isPart = (name: string): name is Part => name in deskEn.storyImport.part;

/** Why an import was unsure, in words; a code that has none yet is named. */
export function reasonInWords(t: TFunction, code: string): string {
  return isReason(code) ? t(`storyImport.reason.${code}`) : t('storyImport.reason.other', { code });
}

export function partInWords(t: TFunction, part: string): string {
  return isPart(part) ? t(`storyImport.part.${part}`) : part;
}

/** What was recognised, one group for each kind of part, in the order in which the parts first stand. */
export function groupByPart(recognised: readonly Recognition[]): { part: string; lines: Recognition[] }[] {
  return [...Map.groupBy(recognised, ({ part }) => part)].map(([part, lines]) => ({ part, lines }));
}
