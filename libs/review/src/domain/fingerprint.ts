import { hashJson } from '@anverso/kernel';
import { type Edition } from '@anverso/articles';
import { type Segment } from '@anverso/translation';

/**
 * What an editor has before them, in one hash: the source revision, every sentence with its version, and the dateline. A
 * finding that is set aside or a confirmation moves a version, so it counts as another state although no word changed.
 */
export function editionFingerprint({ document }: Pick<Edition, 'document'>, segments: readonly Segment[]): string {
  return hashJson({
    dateline: document.dateline,
    segments: segments.map(({ id, sourceRevisionId, version, target }) => ({ id, sourceRevisionId, version, target })),
  });
}
