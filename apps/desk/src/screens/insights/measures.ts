import { type Schemas } from '../../api/client.js';

export type Group = Schemas['HouseMetrics']['bySource'][number];
export const MEASURES = ['changed', 'likeness', 'words', 'time'] as const;
export type Measure = (typeof MEASURES)[number];

type Figures = Pick<Group, 'words' | 'editRate' | 'likeness' | 'editMs'>;

/** The figure of a group; null where there is nothing to measure. */
export function figureOf({ words, editRate, likeness, editMs }: Figures, measure: Measure): number | null {
  switch (measure) {
    case 'changed':
      return editRate;
    case 'likeness':
      return likeness;
    case 'words':
      return words;
    case 'time':
      return words === 0 ? null : (100 * editMs) / words;
  }
}

/** What fills a bar: a hundred where the figure is a share of it, else the largest figure beside it. */
export function fullOf(groups: readonly Figures[], measure: Measure): number {
  if (measure === 'changed' || measure === 'likeness') return 100;
  return Math.max(...groups.map((group) => figureOf(group, measure) ?? 0), 1);
}
