import { type ArticleDocument } from '@anverso/document';
import { figuresOf } from './figures.js';

/**
 * The ids that stand in a document more than once, or that a path of units could not hold: segments find their place by
 * them, so a draft that holds such ids is refused.
 */
export function unusableIds(document: ArticleDocument): string[] {
  const blocks = document.blocks.map(({ id }) => id);
  const nested = document.blocks.flatMap((block): string[][] => {
    if (block.type === 'list') return [block.items.map(({ id }) => id)];
    return block.type === 'related' ? [block.stories.map(({ id }) => id)] : [];
  });
  const figures = figuresOf(document).map(({ id }) => id);
  return [...new Set([blocks, ...nested, figures].flatMap((ids) => ids.filter((id, at) => isUnusable(id, at, ids))))];
}

const isUnusable = (id: string, at: number, ids: readonly string[]): boolean =>
  ids.indexOf(id) !== at || !/^[\w-]+$/.test(id);
