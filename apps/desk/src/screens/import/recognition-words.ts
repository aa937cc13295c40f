import { type TFunction } from 'i18next';
import { type DeskTexts } from '@anverso/i18n/desk';
import { type Schemas } from '../../api/client.js';

export type Recognition = Schemas['ImportedStory']['recognised'][number];
type Reason = keyof DeskTexts['storyImport']['reason'];
type Part = keyof DeskTexts['storyImport']['part'];

/** Why an import was unsure, in words; a code that has none yet is named. */
export function reasonInWords(t: TFunction, code: string): string {
  return t(`storyImport.reason.${code as Reason}`, { code, defaultValue: t('storyImport.reason.other', { code }) });
}

export function partInWords(t: TFunction, part: string): string {
  return t(`storyImport.part.${part as Part}`, { defaultValue: part });
}

/** What was recognised, one group for each kind of part, in the order in which the parts first stand. */
export function groupByPart(recognised: readonly Recognition[]): { part: string; lines: Recognition[] }[] {
  return [...Map.groupBy(recognised, ({ part }) => part)].map(([part, lines]) => ({ part, lines }));
}
