import { type TFunction } from 'i18next';
import { type DeskTexts } from '@anverso/i18n/desk';
import { type Schemas } from '../../api/client.js';

export type Recognition = Schemas['ImportedStory']['recognised'][number];
type Part = keyof DeskTexts['storyImport']['part'];

/** The name of a part; one that has none yet shows as the api calls it. */
export function partInWords(t: TFunction, part: string): string {
  return t(`storyImport.part.${part as Part}`, { defaultValue: part });
}

/** What was recognised, one group for each kind of part, in the order in which the parts first stand. */
export function groupByPart(recognised: readonly Recognition[]): { part: string; lines: Recognition[] }[] {
  return [...Map.groupBy(recognised, ({ part }) => part)].map(([part, lines]) => ({ part, lines }));
}
